import type { Assessment } from "#domain/assessment/assessment.ts";
import { emptyPlan } from "#domain/plan/plan.ts";
import { chainsOf } from "#domain/portfolio/chains.ts";
import { makePartnership, type OpenedRound } from "#domain/portfolio/make-partnership.ts";
import type { Chain, Partnership } from "#domain/portfolio/partnership.ts";
import { ok, type Result } from "#domain/result.ts";
import type { PlanRecordReason } from "../storage/plan-record.ts";
import { readPlanOf } from "../storage/plan-store.ts";
import type { StorageReason } from "../storage/records.ts";
import { listAssessments, type WorkspaceReason } from "../storage/workspace-store.ts";
import { compareAnswers } from "./compare-answers.ts";
import { fetchOpening } from "./open-answers.ts";

/**
 * Why something of what lies on this device is not in the portfolio. `no-sealing`: the answers of a round
 * could not be opened at all.
 */
export type PortfolioReason = WorkspaceReason | PlanRecordReason | "no-sealing";

/** What is read so far. */
export type PortfolioRead = {
  readonly partnerships: readonly Partnership[];
  /** How many there are on this device. */
  readonly all: number;
  /** Each once. */
  readonly problems: readonly PortfolioReason[];
};

/**
 * Reads every partnership of this device, one after the other, and keeps its row alone: of a round
 * that is not opened no answer is. Between two answers the browser's own crypto gives the page its
 * turn, so that nothing waits for long. Yields after each partnership; who breaks off stops it. Rejects
 * where what opens answers cannot be fetched.
 */
export async function* readPortfolio(): AsyncGenerator<Result<PortfolioRead, StorageReason>> {
  const [listed] = await Promise.all([listAssessments(), fetchOpening()]);
  if (!listed.ok) {
    yield listed;
    return;
  }
  const chains = chainsOf(listed.value.assessments);
  const problems = new Set<PortfolioReason>(listed.value.unread.map(({ reason }) => reason));
  let partnerships: readonly Partnership[] = [];
  const read = () => ok({ partnerships, all: chains.length, problems: [...problems] });
  yield read();
  for (const chain of chains) {
    partnerships = [...partnerships, await readPartnership(chain, problems)];
    yield read();
  }
}

async function readPartnership(chain: Chain, problems: Set<PortfolioReason>): Promise<Partnership> {
  const opened: OpenedRound[] = [];
  for (const assessment of chain) {
    if (!isOpened(assessment)) continue;
    const [plan, compared] = await Promise.all([
      readPlanOf(assessment),
      compareAnswers(assessment).catch(() => null),
    ]);
    if (!plan.ok) problems.add(plan.reason);
    if (!compared) {
      problems.add("no-sealing");
      continue;
    }
    opened.push({ assessment, ...compared, plan: plan.ok ? plan.value : emptyPlan(null) });
  }
  return makePartnership(chain, opened);
}

function isOpened(assessment: Assessment): assessment is OpenedRound["assessment"] {
  return assessment.opening !== null;
}
