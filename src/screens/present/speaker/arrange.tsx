import type { Comparison } from "#domain/comparison/comparison.ts";
import {
  addConversation,
  hideSlide,
  moveSlide,
  setOrder,
  showSlide,
} from "#domain/deck/arrange.ts";
import type { Deck } from "#domain/deck/slide.ts";
import { showDots } from "#domain/plan/ticked-comment.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { ok } from "#domain/result.ts";
import { usePlanEditing } from "#plan-editing/plan-editing.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/fields/choice.tsx";
import { SelectField } from "#ui/fields/field.tsx";
import shared from "#ui/shared.module.css";
import { CommentTicks } from "./comment-ticks.tsx";
import { useSlideName } from "./slide-name.ts";
import styles from "./speaker.module.css";

const NONE = "";

type ArrangeProps = { readonly comparison: Comparison; readonly deck: Deck };

/** Reorder, hide and add slides, also while presenting. */
export function Arrange({ comparison, deck }: ArrangeProps) {
  const { t } = useTranslation("present");
  const { plan, change } = usePlanEditing();
  const { runningOrder, slides } = deck;
  const nameOf = useSlideName();
  const { order, dots } = plan.projector;
  return (
    <details className={styles["arrange"]}>
      <summary>
        <h2 className={shared["large"]}>{t("arrange.title")}</h2>
        <span className={shared["quiet"]}>
          {t("arrange.summary", { shown: slides.length, all: runningOrder.length })}
        </span>
      </summary>
      <ol className={shared["stack1"]}>
        {runningOrder.map(({ slide, hidden }, index) => {
          const name = nameOf(slide);
          const move = (to: number) => {
            void change((plan) => ok(moveSlide(plan, deck, slide.id, to)));
          };
          return (
            <li key={slide.id} className={styles["slideRow"]}>
              <Checkbox
                label={name}
                checked={!hidden}
                onChange={(isShown) => {
                  void change((plan) =>
                    ok(isShown ? showSlide(plan, slide.id) : hideSlide(plan, deck, slide.id)),
                  );
                }}
              />
              <span className={styles["moves"]}>
                <Button
                  aria-label={t("arrange.up", { slide: name })}
                  disabled={index === 0}
                  onClick={() => {
                    move(index - 1);
                  }}
                >
                  {"↑"}
                </Button>
                <Button
                  aria-label={t("arrange.down", { slide: name })}
                  disabled={index === runningOrder.length - 1}
                  onClick={() => {
                    move(index + 1);
                  }}
                >
                  {"↓"}
                </Button>
              </span>
            </li>
          );
        })}
      </ol>
      {order.length > 0 && (
        <div>
          <Button onClick={() => void change((plan) => ok(setOrder(plan, [])))}>
            {t("arrange.usual")}
          </Button>
        </div>
      )}
      <AddConversation comparison={comparison} deck={deck} />
      <CommentTicks comparison={comparison} place="open-question" />
      {comparison.mode === "open" && (
        <Checkbox
          label={t("arrange.dots")}
          checked={dots}
          onChange={(isOn) => {
            void change((plan) => ok(showDots(plan, isOn)));
          }}
        />
      )}
    </details>
  );
}

function AddConversation({ comparison, deck }: ArrangeProps) {
  const { t } = useTranslation(["present", "questionnaire"]);
  const { change } = usePlanEditing();
  const shown = new Set<string>(deck.slides.map(({ id }) => id));
  const others = comparison.statements.filter(({ id }) => !shown.has(`conversation:${id}`));
  const options: readonly { value: StatementId | typeof NONE; label: string }[] = [
    { value: NONE, label: t("present:arrange.choose") },
    ...others.map(({ id }) => ({ value: id, label: t(`questionnaire:statements.${id}.text`) })),
  ];
  return (
    <SelectField
      label={t("present:arrange.add")}
      value={NONE}
      options={options}
      onChange={(id: StatementId | typeof NONE) => {
        if (id !== NONE) void change((plan) => ok(addConversation(plan, id)));
      }}
    />
  );
}
