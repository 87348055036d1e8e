import { act, waitFor } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { WithPlan } from "#app/with-plan.tsx";
import { emptyPlan } from "#domain/plan/plan.ts";
import { fetchNewerVersion, loadNewerVersion } from "#platform/offline/newer-version.ts";
import { openPlan, usePlan } from "#platform/storage/plan-store.ts";
import { renderWithWords } from "#tests/support/render.tsx";

vi.mock("#platform/offline/newer-version.ts", () => ({
  fetchNewerVersion: vi.fn(() => Promise.resolve()),
  loadNewerVersion: vi.fn(() => Promise.resolve()),
}));

const ID = "AAAAAAAAAAA";

afterEach(() => {
  vi.clearAllMocks();
});

async function showPlan() {
  await openPlan(ID);
  await renderWithWords(<WithPlan assessmentId={ID}>{() => <p>the plan</p>}</WithPlan>, "en");
}

it("does not load away a plan that is shown, which may hold what is not on disk", async () => {
  await showPlan();
  act(() => {
    usePlan.setState({ assessmentId: ID, plan: emptyPlan(null), problem: "newer" });
  });
  await waitFor(() => {
    expect(fetchNewerVersion).toHaveBeenCalledTimes(1);
  });
  expect(loadNewerVersion).not.toHaveBeenCalled();
});

it("loads the newer version where no plan can be shown", async () => {
  await showPlan();
  act(() => {
    usePlan.setState({ assessmentId: ID, plan: null, problem: "plan-newer" });
  });
  await waitFor(() => {
    expect(loadNewerVersion).toHaveBeenCalledTimes(1);
  });
});
