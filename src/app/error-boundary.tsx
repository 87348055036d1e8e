import { Component, type ReactNode } from "react";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { PlainPage } from "#ui/plain-page.tsx";

type Props = { readonly children: ReactNode };
type State = { readonly failed: boolean };

/** Catches what no screen expected. What was saved is untouched; nothing stored is shown or sent. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Failed /> : this.props.children;
  }
}

function Failed() {
  const { t } = useTranslation("common");
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
