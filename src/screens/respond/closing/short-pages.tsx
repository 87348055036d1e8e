import { type ReactNode, useId } from "react";
import type { Answer } from "#domain/answers/answer-sheet.ts";
import {
  withExpectation,
  withGoOn,
  withImportance,
  withOpenAnswer,
} from "#domain/answers/change-answers.ts";
import { foreignLanguage, ownLanguage } from "#domain/assessment/own-language.ts";
import { otherParty } from "#domain/assessment/party.ts";
import { expectedStatements, weighedDimensions } from "#domain/assessment/survey-configuration.ts";
import { statementById } from "#domain/questionnaire/look-up.ts";
import { isolated } from "#platform/i18n/isolated-names.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { QuestionLocation } from "#platform/storage/drafts/draft-document.ts";
import shared from "#ui/shared.module.css";
import { AnswerScale, answerByDigit } from "../answer/answer-scale.tsx";
import { LimitedText } from "../answer/limited-text.tsx";
import { isShort, positionOf } from "../location/location-path.ts";
import { Heading } from "../page.tsx";
import { QuestionFrame } from "../question-frame.tsx";
import { useRespond, useSheet } from "../respond-context.ts";
import { WhoIsMeant } from "../who-is-meant.tsx";
import { CompactScale } from "./compact-scale.tsx";
import styles from "./short-page.module.css";
import { useScaleWords } from "./use-words.ts";

type AtProps = { readonly at: QuestionLocation };

/** The short pages after the statements. */
export function ShortPages({ at }: AtProps) {
  switch (at.page) {
    case "open":
      return <OpenPage at={at} />;
    case "importance":
      return <ImportancePage at={at} />;
    case "expectations":
      return <ExpectationsPage at={at} />;
    default:
      return <GoOnPage at={at} />;
  }
}

/** The closing question: whether this cooperation should go on. */
function GoOnPage({ at }: AtProps) {
  const { t } = useTranslation("questionnaire");
  const { store } = useRespond();
  const title = t("goOn.ask");
  const give = (answer: Answer) => {
    store.answer((sheet) => withGoOn(sheet, answer));
  };
  return (
    <ShortPage
      at={at}
      title={title}
      onDigit={(digit) => {
        answerByDigit(digit, give);
      }}
    >
      <AnswerScale
        about="go-on"
        words="goOnScale"
        question={title}
        answerIn={(sheet) => sheet.goOn}
        onAnswer={give}
      />
    </ShortPage>
  );
}

/** The open question, which is answered in words. */
function OpenPage({ at }: AtProps) {
  const { t, language } = useTranslation(["closing", "questionnaire"]);
  const { payload, store } = useRespond();
  const answer = useSheet(({ openAnswer = "" }) => openAnswer);
  const title = t("questionnaire:openQuestion");
  const { ownWords } = payload.configuration;
  return (
    <ShortPage at={at} title={title}>
      <div translate="no">
        <Heading arrive lang={ownWords && ownLanguage(ownWords, language)}>
          {title}
        </Heading>
      </div>
      <LimitedText
        label={t("open.label")}
        hint={t("extras.commentHint", { party: payload.partyNames[payload.party] })}
        text={answer}
        onChange={(text) => {
          store.answer((sheet) => withOpenAnswer(sheet, text));
        }}
      />
    </ShortPage>
  );
}

/** How important each dimension is, one to five. */
function ImportancePage({ at }: AtProps) {
  const { t } = useTranslation("questionnaire");
  const { payload, store } = useRespond();
  const words = useScaleWords("importanceScale");
  const importance = useSheet((sheet) => sheet.importance);
  const title = t("importance.ask");
  return (
    <ShortPage at={at} title={title}>
      <Heading arrive>{title}</Heading>
      <div className={styles["rows"]}>
        {weighedDimensions(payload.configuration).map((dimension) => (
          <CompactScale
            key={dimension}
            party={payload.party}
            legend={t(`dimensions.${dimension}.name`)}
            words={words}
            answer={importance[dimension]}
            onAnswer={(rating) => {
              store.answer((sheet) => withImportance(sheet, dimension, rating));
            }}
          />
        ))}
      </div>
    </ShortPage>
  );
}

type ExpectationsPageProps = {
  readonly at: Extract<QuestionLocation, { readonly page: "expectations" }>;
};

/** How most people of the other party will answer the statements of a dimension. */
function ExpectationsPage({ at }: ExpectationsPageProps) {
  const { dimension } = at;
  const { t, language } = useTranslation("questionnaire");
  const { payload, store } = useRespond();
  const dimensionId = useId();
  const words = useScaleWords("scale");
  const expectations = useSheet((sheet) => sheet.expectations);
  const statements = expectedStatements(payload.configuration).filter(
    (id) => statementById(id).dimension === dimension,
  );
  const party = isolated(payload.partyNames[otherParty(payload.party)]);
  const title = t("expectation.ask", { party });
  return (
    <ShortPage at={at} title={title}>
      <div translate="no" className={shared["stack2"]}>
        {/* What is asked is the same on each of these pages. */}
        <Heading key={dimension} arrive describedBy={dimensionId}>
          {title}
        </Heading>
        <p className={shared["quiet"]}>{t("expectation.hint")}</p>
      </div>
      <h2 id={dimensionId} translate="no" className={styles["name"]}>
        {t(`dimensions.${dimension}.name`)}
      </h2>
      <WhoIsMeant payload={payload} dimension={dimension} />
      <div className={styles["rows"]}>
        {statements.map((id) => {
          const expect = (answer: Answer) => {
            store.answer((sheet) => withExpectation(sheet, id, answer));
          };
          return (
            <CompactScale
              key={id}
              party={payload.party}
              legend={
                <span lang={foreignLanguage(payload.configuration.ownWords, id, language)}>
                  {t(`statements.${id}.text`)}
                </span>
              }
              words={words}
              answer={expectations[id]}
              onAnswer={expect}
              onCannotJudge={() => {
                expect("cannot-judge");
              }}
            />
          );
        })}
      </div>
    </ShortPage>
  );
}

type ShortPageProps = AtProps & {
  readonly title: string;
  readonly onDigit?: (digit: number, target: EventTarget | null) => void;
  readonly children: ReactNode;
};

/** A page after the statements; where it asks several things, digits answer what has the focus. */
function ShortPage({ at, title, onDigit = chooseInGroup, children }: ShortPageProps) {
  const { t } = useTranslation("closing");
  const shortPages = useRespond().route.filter(isShort);
  const words = t("progress", {
    position: positionOf(at, shortPages) + 1,
    total: shortPages.length,
  });
  return (
    <QuestionFrame at={at} title={title} words={words} onDigit={onDigit}>
      {children}
    </QuestionFrame>
  );
}

/** Chooses in the group where the focus is; elsewhere a digit says nothing. */
function chooseInGroup(digit: number, target: EventTarget | null): void {
  const group = target instanceof Element ? target.closest("fieldset") : null;
  const value = digit === 0 ? "cannot-judge" : String(digit);
  const choice = group?.querySelector<HTMLInputElement>(`input[value="${value}"]`);
  choice?.click();
  choice?.focus();
}
