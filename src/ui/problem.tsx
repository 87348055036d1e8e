import type { ParseKeys } from "i18next";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Notice } from "./notice.tsx";

/** The reasons that have a sentence; another one does not compile where it is given. */
type ReasonOf<Key> = Key extends `problem.${infer Reason}` ? Reason : never;

type ProblemProps = { readonly reason: ReasonOf<ParseKeys<"errors">> | null };

/** Why something could not be done, where it was asked for; nothing where all is well. */
export function Problem({ reason }: ProblemProps) {
  const { t } = useTranslation("errors");
  return (
    reason && (
      <Notice tone="error">
        <p>{t(`problem.${reason}`)}</p>
      </Notice>
    )
  );
}
