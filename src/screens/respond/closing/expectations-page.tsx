import { useStore } from "zustand";
import type { Answer } from "#domain/answers/answer-sheet.ts";
import { withExpectation } from "#domain/answers/change-answers.ts";
import { otherParty } from "#domain/assessment/party.ts";
import { expectedStatements } from "#domain/assessment/terms.ts";
import { statementById } from "#domain/questionnaire/look-up.ts";
import type { DimensionId } from "#domain/questionnaire/structure.ts";
import { isolated } from "#platform/i18n/isolated-names.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Heading } from "../page.tsx";
import { WhoIsMeant } from "../who-is-meant.tsx";
import { CompactScale } from "./compact-scale.tsx";
import styles from "./short-page.module.css";
import { ShortPage, type ShortPageProps } from "./short-page.tsx";
import { useScaleWords } from "./use-words.ts";

type ExpectationsPageProps = ShortPageProps & { readonly dimension: DimensionId };

/** How most people of the other party will answer the statements of a dimension. */
export function ExpectationsPage(props: ExpectationsPageProps) {
  const { letter, store, dimension } = props;
  const { t } = useTranslation("questionnaire");
  const words = useScaleWords();
  const expectations = useStore(store.state, ({ document }) => document.sheet.expectations);
  const statements = expectedStatements(letter.terms).filter(
    (id) => statementById(id).dimension === dimension,
  );
  const party = isolated(letter.partyNames[otherParty(letter.party)]);
  const title = t("expectation.ask", { party });
  return (
    <ShortPage {...props} at={{ page: "expectations", dimension }} title={title}>
      <div translate="no" className={styles["head"]}>
        <Heading key={dimension} arrive>
          {title}
        </Heading>
        <p className={styles["hint"]}>{t("expectation.hint")}</p>
      </div>
      <h2 translate="no" className={styles["name"]}>
        {t(`dimensions.${dimension}.name`)}
      </h2>
      <WhoIsMeant letter={letter} dimension={dimension} />
      <div className={styles["rows"]}>
        {statements.map((id) => {
          const expect = (answer: Answer) => {
            store.answer((sheet) => withExpectation(sheet, id, answer));
          };
          return (
            <CompactScale
              key={id}
              party={letter.party}
              legend={t(`statements.${id}.text`)}
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
