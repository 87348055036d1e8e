import type { Assessment } from "../assessment/assessment.ts";
import type { Chain } from "./partnership.ts";

/**
 * Partnerships, each as its rounds: assessments are one where one follows the other, however many lie
 * between them. Examples are left out. The order is that of the first one given of each.
 */
export function chainsOf(assessments: readonly Assessment[]): readonly Chain[] {
  const own = assessments.filter(({ example }) => !example);
  const byId = new Map(own.map((assessment) => [assessment.id, assessment]));
  const chains = new Map<string, Assessment[]>();
  for (const assessment of own) {
    const { id } = firstRound(assessment, byId);
    chains.set(id, [...(chains.get(id) ?? []), assessment]);
  }
  return [...chains.values()].map((chain) => chain.toSorted(inTime));
}

/** The earliest round on this device that leads to this one. */
function firstRound(assessment: Assessment, byId: ReadonlyMap<string, Assessment>): Assessment {
  const seen = new Set([assessment]);
  let first = assessment;
  for (;;) {
    const before = first.follows && byId.get(first.follows.assessment);
    // A file that was changed by hand may say that two rounds follow each other.
    if (!before || seen.has(before)) return first;
    seen.add(before);
    first = before;
  }
}

/** On the same day the first round comes before those that follow. */
function inTime(one: Assessment, other: Assessment): number {
  const [day, otherDay] = [dayOf(one), dayOf(other)];
  if (day !== otherDay) return day < otherDay ? -1 : 1;
  return Number(Boolean(one.follows)) - Number(Boolean(other.follows));
}

/** After every day, where it is not opened. */
function dayOf({ opening }: Assessment): string {
  return opening?.date ?? "~";
}
