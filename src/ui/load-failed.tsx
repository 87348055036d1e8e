import { useState } from "react";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";

/** Whether code, its styles or words did not come: each browser says it in words of its own. */
export function isLoadFailure(error: unknown): boolean {
  return error instanceof Error && /import|module|preload|no words/i.test(error.message);
}

/**
 * A part of the page could not be fetched. Browsers remember that, and only a page that is loaded again
 * asks anew; but where nobody answers, it would be lost too.
 */
export function LoadFailed() {
  const { t } = useTranslation("common");
  const [tries, setTries] = useState(0);
  const tryAgain = () => {
    fetch("./", { method: "HEAD", cache: "no-store" }).then(
      () => {
        location.reload();
      },
      () => {
        setTries(tries + 1);
      },
    );
  };
  return (
    <Notice tone="error" action={<Button onClick={tryAgain}>{t("plan.retry")}</Button>}>
      <p>{t("failed.unfetched")}</p>
      {tries > 0 && <p key={tries}>{t("failed.still")}</p>}
    </Notice>
  );
}
