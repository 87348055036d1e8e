import type { ShownComment } from "#domain/deck/slide.ts";
import { DOT } from "#platform/i18n/dot.ts";
import { LANGUAGE_NAMES } from "#platform/i18n/language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useStage } from "../stage/stage-context.ts";
import styles from "./conversation-slide.module.css";
import { PartyName } from "./party-name.tsx";
import common from "./slides.module.css";

/** The comment that was ticked last, in its author's words and language. */
export function ShownCommentPart({ comment }: { readonly comment: ShownComment }) {
  const { t } = useTranslation("present");
  const { language } = useStage();
  const isForeign = comment.language !== language;
  return (
    <figure className={common["stack"]}>
      <blockquote className={styles["comment"]} lang={comment.language} dir="auto">
        {comment.text}
      </blockquote>
      <figcaption className={common["quiet"]}>
        <PartyName party={comment.party} />
        {isForeign && (
          <span>
            {DOT +
              t("slides.conversation.translate", { language: LANGUAGE_NAMES[comment.language] })}
          </span>
        )}
      </figcaption>
    </figure>
  );
}
