import { rowInWords, statementRows } from "#charts/chart-row.ts";
import { VerdictDisc } from "#charts/marks/verdict-mark.tsx";
import { perParty } from "#domain/assessment/party.ts";
import type { ShownComment, SlideOf } from "#domain/deck/slide.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { DOT } from "#platform/i18n/dot.ts";
import { langOf } from "#platform/i18n/own-words.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { statementWords } from "#wording/verdict-words.ts";
import { useStage } from "../stage/stage-context.ts";
import styles from "./conversation-slide.module.css";
import { CommentAuthor } from "./figures/comment-author.tsx";
import { ConversationLegend, type Reached } from "./figures/conversation-legend.tsx";
import { DotScale } from "./figures/dot-scale.tsx";
import { Reveal } from "./figures/reveal.tsx";
import { SlideTitle } from "./figures/slide-title.tsx";
import common from "./slides.module.css";

/** Share of the slide's height that its two edges take. */
const EDGES = 0.1;

type ConversationSlideProps = {
  readonly slide: SlideOf<"conversation">;
  readonly step: number;
  /** 1 and up, among the conversations that are shown. */
  readonly number: number;
  readonly all: number;
};

/**
 * One conversation: the statement alone, one party, the other, what they expected of each other, the
 * question. A comment takes the place of scale and question, and leaves room for a spoken translation.
 */
export function ConversationSlide({ slide, step, number, all }: ConversationSlideProps) {
  const { t } = useTranslation(["present", "results", "questionnaire", "prompts"]);
  const { partyNames, respondents, language } = useStage();
  const { statement, steps, comments, question } = slide;
  const { id, dimension, verdict } = statement;
  const reached: Reached = (wanted) => {
    const at = steps.indexOf(wanted);
    return at !== -1 && step >= at;
  };
  const comment = comments.at(-1);
  const isTold = reached(steps.includes("expectations") ? "expectations" : "party-B");
  return (
    <div className={common["page"]}>
      <header className={common["stack"]}>
        <div className={common["head"]}>
          <Reveal shown={reached("party-B")} className={styles["result"]}>
            <VerdictDisc kind={verdict.kind} />
            <span data-figure="">{t(`results:verdict.${verdict.kind}`)}</span>
          </Reveal>
          <p translate="no" className={common["quiet"]}>
            {t(`questionnaire:dimensions.${dimension}.name`) +
              DOT +
              t("present:slides.conversation.count", { number, all })}
          </p>
        </div>
        <SlideTitle translate="no" lang={langOf(id, language)} className={styles["statement"]}>
          {t("present:slides.quoted", { text: t(`questionnaire:statements.${id}.text`) })}
        </SlideTitle>
        <SecondStatement id={id} />
      </header>
      {!comment && <Scale slide={slide} reached={reached} />}
      <ConversationLegend slide={slide} reached={reached} />
      {!comment && (
        <Reveal shown={isTold}>
          <p className={styles["told"]}>
            {statementWords(t, statement, { partyNames, respondents })}
          </p>
        </Reveal>
      )}
      {comment ? (
        <ShownCommentPart comment={comment} />
      ) : (
        <div className={styles["foot"]}>
          <Reveal shown={step === 0}>
            <p className={styles["question"]}>{t("present:slides.conversation.ask")}</p>
          </Reveal>
          <Reveal shown={reached("question")}>
            <p className={styles["question"]}>{t(`prompts:statements.${id}.${question}`)}</p>
          </Reveal>
        </div>
      )}
    </div>
  );
}

type ScaleProps = Pick<ConversationSlideProps, "slide"> & { readonly reached: Reached };

function Scale({ slide: { statement }, reached }: ScaleProps) {
  const { t } = useTranslation(["results", "questionnaire"]);
  const { width, height, language, partyNames } = useStage();
  const [row] = statementRows(t, [statement]);
  if (!row) return null;
  const shown = {
    A: reached("party-A"),
    B: reached("party-B"),
    expectations: reached("expectations"),
    link: reached("party-B") && row.gap !== null,
  };
  const words = shown.B ? rowInWords(t, row, partyNames, language) : row.label;
  return (
    <div>
      <DotScale
        width={width - EDGES * height}
        label={words}
        means={row.means}
        expectations={row.expectations}
        ratings={perParty((party) => statement.parties[party].ratings)}
        shown={shown}
      />
      <p className={styles["ends"]}>
        <span translate="no">{t("questionnaire:scale.1")}</span>
        <span translate="no">{t("questionnaire:scale.5")}</span>
      </p>
    </div>
  );
}

/** The statement in a second language, smaller, where that was asked for. */
function SecondStatement({ id }: { readonly id: StatementId }) {
  const { second, language } = useStage();
  if (second === null || second === language || langOf(id, second)) return null;
  return <InLanguage id={id} language={second} />;
}

type InLanguageProps = { readonly id: StatementId; readonly language: Language };

function InLanguage({ id, language }: InLanguageProps) {
  const { t } = useTranslation(["present", "questionnaire"], { lng: language });
  return (
    <p translate="no" className={styles["second"]} lang={language}>
      {t("present:slides.quoted", { text: t(`questionnaire:statements.${id}.text`) })}
    </p>
  );
}

/** The comment that was ticked last, in its author's words and language. */
function ShownCommentPart({ comment }: { readonly comment: ShownComment }) {
  return (
    <figure className={common["stack"]}>
      <blockquote className={styles["comment"]} lang={comment.language} dir="auto">
        {comment.text}
      </blockquote>
      <figcaption className={common["quiet"]}>
        <CommentAuthor comment={comment} />
      </figcaption>
    </figure>
  );
}
