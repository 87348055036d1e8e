import { sheetToSeal } from "#domain/answers/complete.ts";
import { ok } from "#domain/result.ts";
import { useSavingPdf } from "#platform/channels/files/use-saving-pdf.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { PdfSavingNote } from "#ui/pdf-saving-note.tsx";
import shared from "#ui/shared.module.css";
import { answersCopy } from "#wording/answers-copy.ts";
import { type MakeTextPdf, plainText } from "#wording/text-document.ts";
import { useRespond } from "../respond-context.ts";

type AnswersCopyProps = {
  readonly checkCode: string;
  readonly makePdf: MakeTextPdf;
};

/**
 * A copy of one's own answers to keep, made on the device. Where several people answer on one device it is folded:
 * there nobody's file should lie about unasked.
 */
export function AnswersCopy(props: AnswersCopyProps) {
  const { t } = useTranslation("closing");
  const { draftCode } = useRespond();
  if (draftCode !== null) {
    return (
      <details>
        <summary>{t("copy.offer")}</summary>
        <div className={shared["stack3"]}>
          <p>{t("copy.shared")}</p>
          <Offer {...props} />
        </div>
      </details>
    );
  }
  return (
    <section className={shared["stack3"]}>
      <h2 className={shared["large"]}>{t("copy.offer")}</h2>
      <Offer {...props} />
    </section>
  );
}

function Offer({ checkCode, makePdf }: AnswersCopyProps) {
  const { t } = useTranslation(["closing", "questionnaire"]);
  const [language] = useLanguage();
  const { payload, store } = useRespond();
  const { saving, save, savePdf, undrawable } = useSavingPdf();
  const made = () => {
    const { sheet } = store.state.getState().document;
    return answersCopy(t, payload, sheetToSeal(sheet, language), language, checkCode);
  };
  const name = `${t("copy.fileName")}-${checkCode.replaceAll("-", "")}`;
  const saveAsPdf = () => {
    const { signal } = new AbortController();
    void savePdf({
      name: `${name}.pdf`,
      make: () => makePdf(made(), { signal, onProgress: () => undefined }),
    });
  };
  const saveAsText = () => {
    const type = "text/plain;charset=utf-8";
    const make = () => Promise.resolve(ok(new Blob([plainText(made())], { type })));
    void save({ name: `${name}.txt`, type, make });
  };
  return (
    <>
      <p>
        <span>{t("copy.text")}</span> <span>{t("copy.leave")}</span>
      </p>
      <div className={shared["row"]}>
        <Button onClick={saveAsPdf}>{t("copy.pdf")}</Button>
        <Button onClick={saveAsText}>{t("copy.asText")}</Button>
      </div>
      {saving && <PdfSavingNote saving={saving} undrawable={undrawable} />}
    </>
  );
}
