import type { Mode } from "#domain/assessment/survey-configuration.ts";
import { afterConversation } from "#domain/deck/after-conversation.ts";
import type { MemorandumField, Plan } from "#domain/plan/plan.ts";
import { prefillFor } from "#domain/plan/prefill.ts";
import type { PlanWords } from "./plan-words.ts";
import { figuresInWords, type PositionContext } from "./position-words.ts";

/**
 * What stands in a part of the memorandum, a paragraph an entry: what somebody wrote, or as long as
 * nobody did, what can be filled in from positions and next steps. Of who does what only what was
 * written, since the steps stand there as a table.
 */
export function memorandumParagraphs(
  t: PlanWords,
  plan: Plan,
  field: MemorandumField,
  context: PositionContext & { readonly mode: Mode },
): readonly string[] {
  const written = plan.memorandum.texts[field];
  if (written !== undefined) return written.split("\n").filter((line) => line.trim() !== "");
  if (field === "who-does-what") return [];
  const { positions, nextSteps } = prefillFor(plan, field);
  const agreed = positions.flatMap((id) => {
    const position = plan.positions[id];
    if (!position) return [];
    const stands = afterConversation(position, context.mode);
    const figures = figuresInWords(t, stands, context) ?? t("plan:position.noFigures");
    const about = t(`questionnaire:statements.${id}.label`);
    const line = t("plan:position.about", { about, figures });
    return [position.reason === "" ? line : `${line}. ${position.reason.replace(/\s+/gu, " ")}`];
  });
  return [...agreed, ...nextSteps.map(({ what }) => what)];
}
