import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useNewerVersion } from "#platform/offline/use-newer-version.ts";
import { href, paths } from "#platform/paths.ts";
import { isStorageReason } from "#platform/storage/records.ts";
import {
  openAssessment,
  useWorkspace,
  type WorkspaceReason,
} from "#platform/storage/workspace-store.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { Frame } from "../frame.tsx";
import { ProblemPage } from "./problem-page.tsx";
import { RawData } from "./raw-data.tsx";

/** Something is there, and cannot be used. */
const UNREADABLE: readonly WorkspaceReason[] = [
  "newer",
  "broken",
  "not-an-assessment",
  "newer-version",
  "damaged",
];

/** An assessment that this device does not have, or cannot read. */
export function MissingAssessment({ id }: { readonly id: string }) {
  const { t } = useTranslation(["common", "errors"]);
  const problem = useWorkspace((workspace) => workspace.problem) ?? "absent";
  useNewerVersion(problem, true);
  return (
    <Frame title={t("home")}>
      <ProblemPage title={t("errors:workspaceTitle")}>
        <Notice
          tone="error"
          action={
            isStorageReason(problem) ? (
              <Button onClick={() => void openAssessment(id)}>{t("plan.retry")}</Button>
            ) : (
              <LinkButton href={href(paths.home)}>{t("home")}</LinkButton>
            )
          }
        >
          <p>{t(`errors:problem.${problem}`)}</p>
        </Notice>
        {UNREADABLE.some((reason) => reason === problem) && (
          <RawData ids={problem === "newer" ? null : [id]} />
        )}
      </ProblemPage>
    </Frame>
  );
}
