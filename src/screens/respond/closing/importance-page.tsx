import { useStore } from "zustand";
import { withImportance } from "#domain/answers/change-answers.ts";
import { weighedDimensions } from "#domain/assessment/terms.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Heading } from "../page.tsx";
import { CompactScale } from "./compact-scale.tsx";
import styles from "./short-page.module.css";
import { ShortPage, type ShortPageProps } from "./short-page.tsx";
import { useImportanceWords } from "./use-words.ts";

/** How important each dimension is, one to five. */
export function ImportancePage(props: ShortPageProps) {
  const { letter, store } = props;
  const { t } = useTranslation("questionnaire");
  const words = useImportanceWords();
  const importance = useStore(store.state, ({ document }) => document.sheet.importance);
  const title = t("importance.ask");
  return (
    <ShortPage {...props} at={{ page: "importance" }} title={title}>
      <Heading arrive>{title}</Heading>
      <div className={styles["rows"]}>
        {weighedDimensions(letter.terms).map((dimension) => (
          <CompactScale
            key={dimension}
            party={letter.party}
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
