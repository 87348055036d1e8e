import { useLocation } from "wouter";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { paths } from "#platform/paths.ts";
import { HomeScreen } from "#screens/home/home-screen.tsx";
import { Frame } from "../frame.tsx";
import { useTakeFile } from "../use-take-file.tsx";

/** The start page. */
export function HomeRoute() {
  const { t } = useTranslation("common");
  const [, navigate] = useLocation();
  const open = ({ id, opening }: Assessment) => {
    navigate(paths.step(id, opening ? "compare" : "collect"));
  };
  const [takeFiles, takingFile] = useTakeFile({ onTaken: open });
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
