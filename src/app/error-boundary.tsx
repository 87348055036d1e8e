import type { ReactNode } from "react";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Boundary } from "#ui/boundary.tsx";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { PlainPage } from "#ui/plain-page.tsx";
import { isUnfetched, Unfetched } from "#ui/unfetched.tsx";

type ErrorBoundaryProps = {
  /** Where in the app: elsewhere what failed is tried anew. */
  readonly place: string;
  readonly children: ReactNode;
};

/** Catches what no screen expected. What was saved is untouched; nothing stored is shown or sent. */
export function ErrorBoundary({ place, children }: ErrorBoundaryProps) {
  return (
    <Boundary instead={Failed} place={place}>
      {children}
    </Boundary>
  );
}

function Failed({ error }: { readonly error: unknown }) {
  const { t } = useTranslation("common");
  if (isUnfetched(error)) {
    return (
      <PlainPage title={t("failed.unfetchedTitle")}>
        <Unfetched />
      </PlainPage>
    );
  }
  return (
    <PlainPage title={t("failed.title")}>
      <Notice
        tone="error"
        action={
          <Button
            onClick={() => {
              location.reload();
            }}
          >
            {t("failed.reload")}
          </Button>
        }
      >
        <p>{t("failed.text")}</p>
      </Notice>
    </PlainPage>
  );
}
