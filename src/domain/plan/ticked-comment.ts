/** What the facilitator lets the projector show of single people: nothing, unless asked for. */
import type { Language } from "../questionnaire/language.ts";
import { fail, ok, type Result } from "../result.ts";
import { PLAN_LIMITS, type Plan, type TickedComment } from "./plan.ts";

// FNV-1a with 32 bits, over UTF-16 code units.
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Names a comment without its words: eight hexadecimal digits made from language and text. The plan
 * stays free of what people wrote in confidence, and a tick never slides to another comment when
 * late answers change their order. The same words twice have the same key.
 */
export function commentKey(comment: {
  readonly language: Language;
  readonly text: string;
}): string {
  let hash = OFFSET_BASIS;
  for (const unit of `${comment.language} ${comment.text}`.split("")) {
    hash = Math.imul(hash ^ unit.charCodeAt(0), PRIME);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** Ticks a comment for the projector, after those that are ticked already. */
export function tickComment(plan: Plan, comment: TickedComment): Result<Plan, "too-many"> {
  const { comments } = plan.projector;
  if (comments.some((ticked) => isSame(ticked, comment))) return ok(plan);
  if (comments.length >= PLAN_LIMITS.tickedComments) return fail("too-many");
  return ok(withComments(plan, [...comments, comment]));
}

/** Takes a tick away; the comment leaves the projector. */
export function untickComment(plan: Plan, comment: TickedComment): Plan {
  return withComments(
    plan,
    plan.projector.comments.filter((ticked) => !isSame(ticked, comment)),
  );
}

/** Shows or hides single people's dots on the projector, where the mode allows them. */
export function showDots(plan: Plan, dots: boolean): Plan {
  return { ...plan, projector: { ...plan.projector, dots } };
}

function isSame(one: TickedComment, other: TickedComment): boolean {
  return one.statement === other.statement && one.party === other.party && one.key === other.key;
}

function withComments(plan: Plan, comments: readonly TickedComment[]): Plan {
  return { ...plan, projector: { ...plan.projector, comments } };
}
