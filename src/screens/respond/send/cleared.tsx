import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Heading, Page } from "../page.tsx";
import { CheckCode } from "./check-code.tsx";

/** The answers are gone from this device; what the browser itself may still remember is said. */
export function Cleared({ checkCode }: { readonly checkCode: string }) {
  const { t } = useTranslation("closing");
  return (
    <Page title={t("cleared.title")} actions={null}>
      <Heading arrive>{t("cleared.title")}</Heading>
      <CheckCode code={checkCode} hint={t("cleared.codeText")} />
      <p>{t("cleared.shared")}</p>
    </Page>
  );
}
