import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { PARTIES } from "#domain/assessment/party.ts";
import type { Deck, Slide } from "#domain/deck/slide.ts";
import { usePlanEditing } from "#plan-editing/plan-editing.ts";
import { DOT } from "#platform/i18n/dot.ts";
import { langOf } from "#platform/i18n/own-words.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import shared from "#ui/shared.module.css";
import { partyLine } from "#wording/verdict-words.ts";
import { useSlideName } from "./slide-name.ts";
import styles from "./speaker-cards.module.css";
import { NoteTexts } from "./speaker-notes.tsx";

/** The notes on paper, for those who have one screen only. They are there while one prints. */
export function SpeakerCards({ deck }: { readonly deck: Deck }) {
  const { t } = useTranslation("present");
  const { partyNames } = usePlanEditing();
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const before = () => {
      flushSync(() => {
        setIsPrinting(true);
      });
    };
    const after = () => {
      setIsPrinting(false);
    };
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, []);
  if (!isPrinting) return null;
  return (
    <div className={styles["cards"]}>
      <h1 className={shared["larger"]}>{t("cards.title", { a: partyNames.A, b: partyNames.B })}</h1>
      {deck.slides.map((slide, index) => (
        <section key={slide.id} className={styles["card"]}>
          <Card slide={slide} number={index + 1} />
        </section>
      ))}
    </div>
  );
}

function Card({ slide, number }: { readonly slide: Slide; readonly number: number }) {
  const { t } = useTranslation(["present", "results", "questionnaire", "prompts"]);
  const [language] = useLanguage();
  const { plan, partyNames } = usePlanEditing();
  const nameOf = useSlideName();
  const heading = <h2 className={shared["large"]}>{number + DOT + nameOf(slide)}</h2>;
  if (slide.kind !== "conversation") {
    return (
      <>
        {heading}
        <NoteTexts kind={slide.kind} />
      </>
    );
  }
  const { statement, question } = slide;
  const { id, verdict, parties } = statement;
  const note = plan.notes[id];
  return (
    <>
      {heading}
      <p translate="no" lang={langOf(id, language)} className={styles["statement"]}>
        {t(`questionnaire:statements.${id}.text`)}
      </p>
      <p>
        {[
          t(`results:verdict.${verdict.kind}`),
          ...PARTIES.map((party) => partyLine(t, partyNames[party], parties[party].mean, language)),
        ].join(DOT)}
      </p>
      <p>{t(`prompts:statements.${id}.${question}`)}</p>
      {note !== undefined && <p className={styles["note"]}>{note}</p>}
      <NoteTexts kind={slide.kind} />
    </>
  );
}
