import type { SlideOf } from "#domain/deck/slide.ts";
import { langOf } from "#platform/i18n/own-words.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useStage } from "../stage/stage-context.ts";
import { CommentAuthor } from "./figures/comment-author.tsx";
import { ListPage } from "./list-page.tsx";
import styles from "./slides.module.css";

/** What was ticked of the answers to the open question, in their authors' words and languages. */
export function OpenAnswersSlide({ slide }: { readonly slide: SlideOf<"open-answers"> }) {
  const { t } = useTranslation("questionnaire");
  const { language } = useStage();
  const title = (
    <span translate="no" lang={langOf("open-question", language)}>
      {t("openQuestion")}
    </span>
  );
  return (
    <ListPage slide={slide} title={title}>
      {slide.rows.map((answer) => (
        <li key={`${answer.party} ${answer.key}`} className={styles["row"]}>
          <span className={styles["stack"]}>
            <span className={styles["said"]} lang={answer.language} dir="auto">
              {answer.text}
            </span>
            <span className={styles["quiet"]}>
              <CommentAuthor comment={answer} />
            </span>
          </span>
        </li>
      ))}
    </ListPage>
  );
}
