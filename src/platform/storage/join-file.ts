import type { Assessment } from "#domain/assessment/assessment.ts";
import { parseDocument, toDocument } from "#domain/assessment/assessment-document.ts";
import type { Clash, Side } from "#domain/assessment/join/history.ts";
import {
  type AssessmentNews,
  assessmentClashes,
  assessmentNews,
  type JoinReason,
  joinAssessments,
} from "#domain/assessment/join/join-assessments.ts";
import { joinPlans, type PlanNews, planClashes, planNews } from "#domain/plan/join-plans.ts";
import { emptyPlan, type Plan } from "#domain/plan/plan.ts";
import { parsePlan } from "#domain/plan/plan-document.ts";
import { fail, ok, type Result } from "#domain/result.ts";
import type { AssessmentFile } from "../channels/files/assessment-file.ts";
import { type PlanStoreReason, readPlanInTurn } from "./plan-store.ts";
import { nextStamp } from "./stamps.ts";
import { inBothTurns, readAssessment, writeWithPlan } from "./workspace-store.ts";

/** What lies on this device under the file's id, and what the file holds. */
export type Meeting = { readonly here: AssessmentFile; readonly there: AssessmentFile };

/** What became of a file. */
export type Joined =
  /** It was not here: it is kept as it came. */
  | { readonly kind: "kept"; readonly assessment: Assessment }
  /** Both sides changed something: nothing is written before somebody chose. */
  | { readonly kind: "asks"; readonly meeting: Meeting; readonly clashes: readonly Clash[] }
  | {
      readonly kind: "joined";
      readonly before: AssessmentFile;
      readonly after: AssessmentFile;
      readonly news: AssessmentNews & PlanNews;
    };

export type JoinFileReason = JoinReason | PlanStoreReason;

/** What a person chose, by the clash's name. */
export type ClashChoices = ReadonlyMap<string, Side>;

/**
 * Joins a file with what lies on this device, as one change: both records are read, joined and written
 * while nobody else can. `replace` puts it in the place of what is damaged.
 */
export function joinFile(
  there: AssessmentFile,
  choices: ClashChoices = new Map(),
  replace = false,
): Promise<Result<Joined, JoinFileReason>> {
  const { id } = there.assessment;
  return inBothTurns(id, async () => {
    const here = await readHere(id);
    const isReplaced =
      !here.ok && (here.reason === "absent" || (replace && isDamaged(here.reason)));
    if (isReplaced) {
      const kept = await writeWithPlan(there.assessment, there.plan);
      return kept.ok ? ok({ kind: "kept", assessment: there.assessment }) : kept;
    }
    return here.ok ? join({ here: here.value, there }, choices) : here;
  });
}

/** Whether what is here cannot be read, so that a file may take its place. */
export function isDamaged(reason: JoinFileReason): boolean {
  return reason === "damaged" || reason === "plan-damaged" || reason === "not-an-assessment";
}

/** Whether a file that was joined told something that was not here. */
export function bringsNews({
  before,
  after,
}: Extract<Joined, { readonly kind: "joined" }>): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}

/** Goes back to what was here before, where nothing was changed since; else `changed`. */
export function undoJoin({
  before,
  after,
}: {
  readonly before: AssessmentFile;
  readonly after: AssessmentFile;
}): Promise<Result<null, JoinFileReason | "changed">> {
  const { id } = before.assessment;
  return inBothTurns(id, async (): Promise<Result<null, JoinFileReason | "changed">> => {
    const here = await readHere(id);
    if (!here.ok) return here;
    if (JSON.stringify(here.value) !== JSON.stringify(after)) return fail("changed");
    return writeWithPlan(before.assessment, before.plan);
  });
}

async function join(
  meeting: Meeting,
  choices: ClashChoices,
): Promise<Result<Joined, JoinFileReason>> {
  const { here, there } = meeting;
  const plans = plansOf(meeting);
  const clashed = [
    ...assessmentClashes(here.assessment, there.assessment),
    ...(plans ? planClashes(plans.here, plans.there) : []),
  ];
  const stamp = nextStamp(
    here.assessment.history,
    there.assessment.history,
    here.plan?.history,
    there.plan?.history,
  );
  const decided = { choices, stamp };
  const assessment = joinAssessments(here.assessment, there.assessment, decided);
  if (!assessment.ok) return assessment;
  if (clashed.some(({ name }) => !choices.has(name))) {
    return ok({ kind: "asks", meeting, clashes: clashed });
  }
  // As it will be read again: within every limit, and field by field in the same order.
  const whole = parseDocument(toDocument(assessment.value));
  const plan = plans ? parsePlan(joinPlans(plans.here, plans.there, decided)) : ok(null);
  if (!whole.ok || !plan.ok) return fail("too-much");
  const after = { assessment: whole.value, plan: plan.value };
  if (JSON.stringify(after) !== JSON.stringify(here)) {
    const written = await writeWithPlan(after.assessment, after.plan);
    if (!written.ok) return written;
  }
  const news = {
    ...assessmentNews(here.assessment, after.assessment),
    ...planNews(planOr(here.plan, after), planOr(after.plan, after)),
  };
  return ok({ kind: "joined", before: here, after, news });
}

/** Both plans, where either side has one. */
function plansOf({ here, there }: Meeting) {
  if (!here.plan && !there.plan) return null;
  return { here: here.plan ?? emptyPlan(null), there: there.plan ?? emptyPlan(null) };
}

function planOr(plan: Plan | null, { assessment }: AssessmentFile): Plan {
  return plan ?? emptyPlan(assessment.opening?.date ?? null);
}

async function readHere(id: string): Promise<Result<AssessmentFile, PlanStoreReason>> {
  const assessment = await readAssessment(id);
  if (!assessment.ok) return assessment;
  const plan = await readPlanInTurn(id);
  return plan.ok ? ok({ assessment: assessment.value, plan: plan.value }) : plan;
}
