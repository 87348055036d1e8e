import { Suspense } from "react";
import { haveWords } from "#platform/i18n/load-words.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useNewerVersion } from "#platform/offline/use-newer-version.ts";
import type { StorageReason } from "#platform/storage/records.ts";

type WhyProps = { readonly reason: StorageReason | "removed" };

/**
 * Why this device keeps nothing. Hardly anybody needs the words, so they are fetched when they are
 * needed; where they cannot be had, what happened stands there without them.
 */
export function WhyNotSaved({ reason }: WhyProps) {
  return (
    <Suspense>
      <Why reason={reason} />
    </Suspense>
  );
}

function Why({ reason }: WhyProps) {
  const { t, language } = useTranslation("errors");
  useNewerVersion(reason, false);
  return haveWords(language, ["errors"]) ? <p>{t(`problem.${reason}`)}</p> : null;
}
