import "#tests/support/serial-locks.ts";
import "fake-indexeddb/auto";
import { expect, it, vi } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { openAnswers } from "#domain/assessment/change.ts";
import { writeRecord } from "#platform/storage/records.ts";
import { saveAssessment } from "#platform/storage/workspace-store.ts";
import { compareAnswers } from "#platform/use-cases/compare-answers.ts";
import { type PortfolioRead, readPortfolio } from "#platform/use-cases/read-portfolio.ts";
import { freshAssessment, withAnswers } from "#tests/support/sealed-assessment.ts";
import { valueOf } from "#tests/support/value-of.ts";

vi.mock("#platform/use-cases/compare-answers.ts", { spy: true });

async function kept(changes: Partial<Assessment>, day: string | null): Promise<Assessment> {
  const filled = await withAnswers(await freshAssessment());
  const assessment = { ...(day ? openAnswers(filled, day) : filled), ...changes };
  valueOf(await saveAssessment(assessment));
  return assessment;
}

it("opens answers of opened rounds alone, one partnership after the other", async () => {
  const first = await kept({}, "2026-01-10");
  const follows = { assessment: first.id, kind: "follow-up" } as const;
  await kept({ follows, example: false }, null);
  await kept({ example: true }, "2026-02-10");
  const other = await kept({}, "2026-03-10");
  await writeRecord("assessment:broken", { format: "samsyn-assessment", version: 1 });
  await writeRecord(`plan:${other.id}`, { format: "samsyn-plan", version: 99 });

  const reads: PortfolioRead[] = [];
  for await (const read of readPortfolio()) reads.push(valueOf(read));
  expect(reads.map(({ partnerships, all }) => [partnerships.length, all])).toEqual([
    [0, 2],
    [1, 2],
    [2, 2],
  ]);
  const opened = vi.mocked(compareAnswers).mock.calls.map(([{ id }]) => id);
  expect(opened.toSorted()).toEqual([first.id, other.id].toSorted());
  const last = reads.at(-1);
  expect(last?.partnerships.find(({ id }) => id === first.id)).toMatchObject({
    isCollecting: true,
    nextLook: "2026-07-10",
    newest: { people: { A: 1, B: 1 } },
  });
  // The plan of a newer Samsyn says nothing here, and that is told.
  expect(last?.partnerships.find(({ id }) => id === other.id)?.nextLook).toBeNull();
  expect(last?.problems.toSorted()).toEqual(["damaged", "plan-newer"]);
});

it("says that one cannot be opened, and goes on with the others", async () => {
  await kept({}, "2026-05-10");
  await kept({}, "2026-06-10");
  vi.mocked(compareAnswers).mockRejectedValueOnce(new Error("no key"));
  const reads: PortfolioRead[] = [];
  for await (const read of readPortfolio()) reads.push(valueOf(read));
  const last = reads.at(-1);
  expect(last?.partnerships).toHaveLength(last?.all ?? 0);
  expect(last?.partnerships.filter(({ newest }) => newest === null)).toHaveLength(1);
  expect(last?.problems).toContain("no-sealing");
});
