import { PARTIES } from "#domain/assessment/party.ts";
import type { Comparison } from "#domain/comparison/comparison.ts";
import { commentKey, tickComment, untickComment } from "#domain/plan/ticked-comment.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { ok } from "#domain/result.ts";
import { usePlanEditing } from "#plan-editing/plan-editing.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Checkbox } from "#ui/fields/choice.tsx";
import shared from "#ui/shared.module.css";
import styles from "./speaker.module.css";

type CommentTicksProps = { readonly comparison: Comparison; readonly statement: StatementId };

/** The comments of a conversation, each shown to the room only when it is ticked. */
export function CommentTicks({ comparison, statement: id }: CommentTicksProps) {
  const { t } = useTranslation("present");
  const { plan, partyNames, change } = usePlanEditing();
  const statement = comparison.statements.find((each) => each.id === id);
  const comments = PARTIES.flatMap((party) => {
    const keyed = new Map(
      (statement?.comments[party] ?? []).map((comment) => [commentKey(comment), comment]),
    );
    return [...keyed].map(([key, { text, language }]) => ({ party, key, text, language }));
  });
  if (comments.length === 0) return null;
  return (
    <section className={styles["part"]} aria-labelledby="comments">
      <h2 id="comments" className={shared["large"]}>
        {t("comments.title")}
      </h2>
      <p className={shared["quiet"]}>{t("comments.hint")}</p>
      {comments.map(({ party, key, text, language }) => {
        const comment = { statement: id, party, key };
        const isTicked = plan.projector.comments.some(
          (ticked) => ticked.statement === id && ticked.party === party && ticked.key === key,
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
