import { renderHook, waitFor } from "@testing-library/react";
import { beforeEach, expect, it, vi } from "vitest";
import { compareOffThePage } from "#app/comparison/compare-in-worker.ts";
import { useComparison } from "#app/comparison/use-comparison.ts";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { fail, ok } from "#domain/result.ts";
import { compareAnswers } from "#platform/use-cases/compare-answers.ts";
import { aComparison, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";
import { ASSESSMENT } from "#tests/support/sealing-samples.ts";

vi.mock("#app/comparison/compare-in-worker.ts", () => ({ compareOffThePage: vi.fn() }));
vi.mock("#platform/use-cases/compare-answers.ts", () => ({ compareAnswers: vi.fn() }));

const ON_THE_PAGE = { comparison: aComparison(MIXED_ANSWERS), unreadable: 0 };
const BESIDE_IT = { comparison: aComparison(MIXED_ANSWERS), unreadable: 1 };

beforeEach(() => {
  vi.mocked(compareOffThePage).mockReset();
  vi.mocked(compareAnswers).mockReset().mockResolvedValue(ON_THE_PAGE);
});

function withEnvelopes(count: number): Assessment {
  const received = Array.from({ length: count }, (_, index) => ({
    invitationId: 0,
    respondentId: `person ${index}`,
    revision: 1,
    sealed: "",
    checkCode: `code ${index}`,
  }));
  return { ...ASSESSMENT, received };
}

async function opened(assessment: Assessment) {
  const { result } = renderHook(() => useComparison(assessment));
  expect(result.current).toBeNull();
  await waitFor(() => {
    expect(result.current).not.toBeNull();
  });
  return result.current;
}

it("compares a few answers on the page", async () => {
  expect(await opened(withEnvelopes(10))).toBe(ON_THE_PAGE);
  expect(compareOffThePage).not.toHaveBeenCalled();
});

it("compares many beside the page", async () => {
  vi.mocked(compareOffThePage).mockResolvedValue(ok(BESIDE_IT));
  expect(await opened(withEnvelopes(200))).toBe(BESIDE_IT);
  expect(compareAnswers).not.toHaveBeenCalled();
});

it("compares many on the page where the browser has no worker", async () => {
  vi.mocked(compareOffThePage).mockResolvedValue(fail("failed"));
  expect(await opened(withEnvelopes(200))).toBe(ON_THE_PAGE);
});

it("keeps what is shown until answers that were added are compared", async () => {
  const { result, rerender } = renderHook(useComparison, { initialProps: withEnvelopes(10) });
  await waitFor(() => {
    expect(result.current).toBe(ON_THE_PAGE);
  });
  vi.mocked(compareAnswers).mockResolvedValue(BESIDE_IT);
  rerender(withEnvelopes(11));
  expect(result.current).toBe(ON_THE_PAGE);
  await waitFor(() => {
    expect(result.current).toBe(BESIDE_IT);
  });
  rerender({ ...withEnvelopes(11), id: "another" });
  expect(result.current).toBeNull();
});
