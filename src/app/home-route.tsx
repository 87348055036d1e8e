import { useLocation } from "wouter";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { paths } from "#platform/paths.ts";
import { HomeScreen } from "#screens/home/home-screen.tsx";
import { Frame } from "./frame.tsx";

/** The start page. */
export function HomeRoute() {
  const { t } = useTranslation("common");
  const [, navigate] = useLocation();
  return (
    <Frame title={t("home")}>
      <HomeScreen
        onOpen={(assessment) => {
          navigate(paths.step(assessment.id, assessment.opening ? "compare" : "collect"));
        }}
        onRehearse={({ id }) => {
          navigate(paths.talk(id, "present"));
        }}
        onDuplicated={({ id }) => {
          navigate(paths.step(id, "setup"));
        }}
      />
    </Frame>
  );
}
