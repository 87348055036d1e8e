import type { InvitationPayload } from "#domain/assessment/invitation-payload.ts";
import { useSavingPdf } from "#platform/channels/files/use-saving-pdf.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { href } from "#platform/paths.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { PdfSavingNote } from "#ui/pdf-saving-note.tsx";
import { PlainPage } from "#ui/plain-page.tsx";
import shared from "#ui/shared.module.css";
import { questionSheet } from "#wording/question-sheet.ts";
import type { MakeTextPdf, TextSection } from "#wording/text-document.ts";
import styles from "./questions-screen.module.css";

type QuestionsScreenProps = {
  readonly payload: InvitationPayload;
  /** Where one came from. */
  readonly back: { readonly to: "invitation" | "collect"; readonly path: string };
  readonly makePdf: MakeTextPdf;
};

/** Everything that is asked, to read before one answers: here, on paper, or as a file to send along. */
export function QuestionsScreen({ payload, back, makePdf }: QuestionsScreenProps) {
  const { t } = useTranslation(["closing", "questionnaire"]);
  const [language] = useLanguage();
  const { saving, savePdf, undrawable } = useSavingPdf();
  const sheet = questionSheet(t, payload, language);
  const saveSheet = () => {
    const { signal } = new AbortController();
    void savePdf({
      name: `${t("questions.fileName")}-${language}.pdf`,
      make: () => makePdf(sheet, { signal, onProgress: () => undefined }),
    });
  };
  return (
    <PlainPage title={sheet.title}>
      <div className={styles["bar"]}>
        <p>{t("questions.lead")}</p>
        <div className={shared["row"]}>
          <LinkButton look="primary" href={href(back.path)}>
            {t(`questions.back.${back.to}`)}
          </LinkButton>
          <Button onClick={saveSheet}>{t("copy.pdf")}</Button>
          <Button
            onClick={() => {
              print();
            }}
          >
            {t("questions.print")}
          </Button>
        </div>
        {saving && <PdfSavingNote saving={saving} undrawable={undrawable} />}
      </div>
      <article className={styles["sheet"]} translate="no">
        {sheet.lead.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {sheet.sections.map((section) => (
          <Section key={section.heading} {...section} />
        ))}
      </article>
    </PlainPage>
  );
}

function Section({ heading, notes, items }: TextSection) {
  return (
    <section className={styles["section"]}>
      <h2 className={styles["heading"]}>{heading}</h2>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {items.length > 0 && (
        <ol className={styles["items"]}>
          {items.map(({ number, text, below }) => (
            <li key={text} value={number ?? undefined}>
              <span>{text}</span>
              {below.map((line) => (
                <p key={line} className={shared["quiet"]}>
                  {line}
                </p>
              ))}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
