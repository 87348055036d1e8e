import type { ReactNode } from "react";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Boundary, type Failure } from "#ui/boundary.tsx";
import { Button } from "#ui/button.tsx";
import { isLoadFailure, LoadFailed } from "#ui/load-failed.tsx";
import { Notice } from "#ui/notice.tsx";
import { PlainPage } from "#ui/plain-page.tsx";

type ErrorBoundaryProps = {
  /** Where in the app: elsewhere what failed is tried anew. */
  readonly resetKey: string;
  readonly children: ReactNode;
};

/** Catches what no screen expected. What was saved is untouched; nothing stored is shown or sent. */
export function ErrorBoundary({ resetKey, children }: ErrorBoundaryProps) {
  return (
    <Boundary instead={FailedAlone} resetKey={resetKey}>
      {children}
    </Boundary>
  );
}

function FailedAlone(failure: Failure) {
  const { t } = useTranslation("common");
  return (
    <PlainPage title={t(titleOf(failure))}>
      <Failed {...failure} />
    </PlainPage>
  );
}

/** The key of a heading for what failed. */
export function titleOf({ error }: Failure) {
  return isLoadFailure(error) ? "failed.unfetchedTitle" : "failed.title";
}

/** What failed, and the ways on. */
export function Failed({ error, retry }: Failure) {
  const { t } = useTranslation("common");
  if (isLoadFailure(error)) return <LoadFailed />;
  return (
    <Notice
      tone="error"
      action={
        <>
          <Button onClick={retry}>{t("plan.retry")}</Button>
          <Button
            onClick={() => {
              location.reload();
            }}
          >
            {t("failed.reload")}
          </Button>
        </>
      }
    >
      <p>{t("failed.text")}</p>
    </Notice>
  );
}
