import { changedFields } from "../assessment/news.ts";
import type { Plan } from "./plan.ts";
import { planFields } from "./plan-fields.ts";

/** What joining brought to the plan, in numbers. */
export type PlanNews = {
  readonly steps: number;
  readonly notes: number;
  /** Everything else: positions, reasons, the memorandum, the presentation. */
  readonly others: number;
};

/** What is new of a plan, beside what was here. */
export function planNews(before: Plan, after: Plan): PlanNews {
  const changed = changedFields(planFields(before), planFields(after));
  const steps = new Set(changed.flatMap((name) => /^step\/\d+/.exec(name) ?? []));
  const notes = changed.filter((name) => name.startsWith("note/")).length;
  const others = changed.filter((name) => !/^(?:step|note)\//.test(name)).length;
  return { steps: steps.size, notes, others };
}
