import { useId } from "react";
import { PARTIES } from "#domain/assessment/party.ts";
import type { Comparison } from "#domain/comparison/comparison.ts";
import type { CommentPlace } from "#domain/plan/plan.ts";
import { commentKey, tickComment, untickComment } from "#domain/plan/ticked-comment.ts";
import { ok } from "#domain/result.ts";
import { usePlanEditing } from "#plan-editing/plan-editing.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Checkbox } from "#ui/fields/choice.tsx";
import shared from "#ui/shared.module.css";
import styles from "./speaker.module.css";

type CommentTicksProps = { readonly comparison: Comparison; readonly place: CommentPlace };

/** The comments in one place, each shown to the room only when it is ticked. */
export function CommentTicks({ comparison, place }: CommentTicksProps) {
  const { t } = useTranslation("present");
  const { plan, partyNames, change } = usePlanEditing();
  const heading = useId();
  const isOpenQuestion = place === "open-question";
  const comments = isOpenQuestion
    ? comparison.openAnswers
    : comparison.statements.find(({ id }) => id === place)?.comments;
  const listed = PARTIES.flatMap((party) => {
    const keyed = new Map(comments?.[party].map((comment) => [commentKey(comment), comment]));
    return [...keyed].map(([key, { text, language }]) => ({ party, key, text, language }));
  });
  if (listed.length === 0) return null;
  const Heading = isOpenQuestion ? "h3" : "h2";
  return (
    <section className={styles["part"]} aria-labelledby={heading}>
      <Heading id={heading} className={shared["large"]}>
        {t(isOpenQuestion ? "names.open-answers" : "comments.title")}
      </Heading>
      <p className={shared["quiet"]}>
        {t(isOpenQuestion ? "arrange.openAnswers" : "comments.hint")}
      </p>
      {listed.map(({ party, key, text, language }) => {
        const comment = { statement: place, party, key };
        const isTicked = plan.projector.comments.some(
          (ticked) => ticked.statement === place && ticked.party === party && ticked.key === key,
        );
        return (
          <Checkbox
            key={`${party} ${key}`}
            label={
              <>
                <span translate="no">{`${partyNames[party]}: `}</span>
                <bdi lang={language}>{text}</bdi>
              </>
            }
            checked={isTicked}
            onChange={(isOn) => {
              void change((current) =>
                isOn ? tickComment(current, comment) : ok(untickComment(current, comment)),
              );
            }}
          />
        );
      })}
    </section>
  );
}
