import { useLocation } from "wouter";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { paths } from "#platform/paths.ts";
import { SetUpScreen } from "#screens/setup/set-up-screen.tsx";
import { Frame } from "../frame.tsx";

/** Set-up of an assessment that does not exist yet. */
export function NewRoute() {
  const { t } = useTranslation("common");
  const [, navigate] = useLocation();
  return (
    <Frame title={t("steps.setup")}>
      <SetUpScreen
        assessment={null}
        onSaved={({ id }) => {
          navigate(paths.step(id, "collect"));
        }}
      />
    </Frame>
  );
}
