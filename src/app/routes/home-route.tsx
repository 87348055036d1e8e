import { useState } from "react";
import { useLocation } from "wouter";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { paths } from "#platform/paths.ts";
import { HomeScreen } from "#screens/home/home-screen.tsx";
import { Frame } from "../frame.tsx";
import { useLaunchedFiles } from "../use-launched-files.ts";
import { useTakeFile } from "../use-take-file.tsx";
import { SharedRoute, sharedText } from "./shared-route.tsx";

/** The start page; what another program shared comes to its address too. */
export function HomeRoute() {
  // Kept while the next screen is on its way, when the address holds it no more.
  const [shared] = useState(() => sharedText(location.search));
  return shared === "" ? <StartPage /> : <SharedRoute text={shared} />;
}

function StartPage() {
  const { t } = useTranslation("common");
  const [, navigate] = useLocation();
  const open = ({ id, opening }: Assessment) => {
    navigate(paths.step(id, opening ? "compare" : "collect"));
  };
  const [takeFiles, takingFile] = useTakeFile({ onTaken: open });
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
