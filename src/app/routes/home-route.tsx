import { useState } from "react";
import { Route, Switch, useLocation } from "wouter";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { paths } from "#platform/paths.ts";
import { HomeScreen } from "#screens/home/home-screen.tsx";
import { lazyComponent } from "#ui/lazy-component.ts";
import { Frame } from "../frame.tsx";
import { useLaunchedFiles } from "../use-launched-files.ts";
import { useTakeFile } from "../use-take-file.tsx";
import { Awaited } from "../waiting.tsx";
import { SharedRoute, sharedText } from "./shared-route.tsx";

const PortfolioRoute = lazyComponent(
  async () => (await import("./portfolio-route.tsx")).PortfolioRoute,
);

type HomeRouteProps = {
  /** The place that is shown. */
  readonly location: string;
};

/** What is on this device, as a list or side by side; what another program shared comes here too. */
export function HomeRoute({ location: shown }: HomeRouteProps) {
  // Kept while the next screen is on its way, when the address holds it no more.
  const [shared] = useState(() => sharedText(location.search));
  if (shared !== "") return <SharedRoute text={shared} />;
  return (
    <Awaited>
      <Switch location={shown}>
        <Route path={`${paths.portfolio}/*?`}>
          {({ "*": rest }) => <PortfolioRoute rest={rest ?? ""} />}
        </Route>
        <Route>
          <StartPage />
        </Route>
      </Switch>
    </Awaited>
  );
}

function StartPage() {
  const { t } = useTranslation("common");
  const [, navigate] = useLocation();
  const open = ({ id, opening }: Assessment) => {
    navigate(paths.step(id, opening ? "compare" : "collect"));
  };
  const [takeFiles, takingFile] = useTakeFile({
    onTaken: open,
    onSeveral: () => {
      navigate(paths.portfolio);
    },
  });
  useLaunchedFiles(takeFiles);
  return (
    <Frame title={t("home")}>
      <HomeScreen
        onOpen={open}
        onFiles={takeFiles}
        onRehearse={({ id }) => {
          navigate(paths.session(id, "present"));
        }}
        onDuplicated={({ id }) => {
          navigate(paths.step(id, "setup"));
        }}
      />
      {takingFile}
    </Frame>
  );
}
