import "fake-indexeddb/auto";
import "#tests/support/serial-locks.ts";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { pickConversation, setMinutes } from "#domain/plan/conversation.ts";
import { setNextLook } from "#domain/plan/memorandum.ts";
import { addNextStep } from "#domain/plan/next-step.ts";
import { emptyPlan, type Plan } from "#domain/plan/plan.ts";
import { fail, ok } from "#domain/result.ts";
import { toPlanDocument } from "#platform/storage/plan-record.ts";
import { changePlan, openPlan, readPlan, usePlan } from "#platform/storage/plan-store.ts";
import { deleteRecord, listKeys, readRecord, writeRecord } from "#platform/storage/records.ts";
import {
  deleteAssessment,
  openAssessment,
  readAssessment,
  saveAssessment,
  saveWithPlan,
} from "#platform/storage/workspace-store.ts";
import { anyPlan } from "#tests/support/plan-arbitraries.ts";
import { ASSESSMENT } from "#tests/support/sealing-samples.ts";
import { valueOf } from "#tests/support/value-of.ts";

const { id } = ASSESSMENT;
const KEY = `plan:${id}`;
const OPENED: Assessment = { ...ASSESSMENT, opening: { date: "2026-05-03", includedLate: 0 } };
const EMPTY = emptyPlan("2026-05-03");
const NOT_OPEN = { assessmentId: null, plan: null, problem: null };

const setTotal = (minutes: number) => (plan: Plan) => setMinutes(plan, minutes);
const addStep = (what: string) => (plan: Plan) => addNextStep(plan, { what });

async function stored(key = KEY): Promise<unknown> {
  return valueOf(await readRecord(key));
}

function refuseWriting(name: string) {
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("no", name);
  });
}

function refuseReading() {
  vi.spyOn(IDBObjectStore.prototype, "get").mockImplementation(() => {
    throw new DOMException("lost", "UnknownError");
  });
}

beforeEach(async () => {
  await Promise.all(valueOf(await listKeys("")).map(deleteRecord));
  usePlan.setState(NOT_OPEN);
  await saveAssessment(OPENED);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe("opening", () => {
  it("begins with an empty plan, which nobody wrote yet", async () => {
    expect(await openPlan(id)).toEqual({ ok: true, value: EMPTY });
    expect(usePlan.getState()).toEqual({ assessmentId: id, plan: EMPTY, problem: null });
    expect(await stored()).toBeUndefined();
    expect(await readPlan(id)).toEqual({ ok: true, value: null });
  });

  it("brings any plan back as it was written", async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        await writeRecord(KEY, toPlanDocument(plan));
        expect(await readPlan(id)).toEqual({ ok: true, value: plan });
      }),
      { numRuns: 30, seed: 7 },
    );
  });

  it("shows nothing of one assessment at another", async () => {
    await openPlan(id);
    const opening = openPlan("elsewhere");
    expect(usePlan.getState()).toEqual({ ...NOT_OPEN, assessmentId: "elsewhere" });
    expect(await opening).toEqual(fail("absent"));
    expect(usePlan.getState().problem).toBe("absent");
    expect(valueOf(await changePlan(id, setTotal(60))).minutes).toBe(60);
    expect(usePlan.getState().plan).toBeNull();
  });

  it("fills in the next look of a plan that was prepared before the opening", async () => {
    await saveAssessment({ ...ASSESSMENT, opening: null });
    await changePlan(id, (plan) => ok(pickConversation(plan, "A", "experience-better")));
    expect(valueOf(await openPlan(id)).memorandum.nextLook).toBeNull();
    await saveAssessment(OPENED);
    expect(valueOf(await openPlan(id)).memorandum.nextLook).toBe("2026-11-03");
    expect(valueOf(await changePlan(id, setTotal(60))).memorandum.nextLook).toBe("2026-11-03");
  });

  it("leaves a next look out that was taken away", async () => {
    await changePlan(id, addStep("Meet"));
    await changePlan(id, (plan) => setNextLook(plan, null));
    expect(valueOf(await openPlan(id)).memorandum.nextLook).toBeNull();
  });
});

describe("changing", () => {
  it("is on disk before it is shown", async () => {
    await openPlan(id);
    const changed = valueOf(await changePlan(id, setTotal(90)));
    expect(changed.minutes).toBe(90);
    expect(await stored()).toEqual({ format: "samsyn-plan", version: 1, plan: changed });
    expect(usePlan.getState().plan).toEqual(changed);
  });

  it("does all of many changes, one after the other", async () => {
    await openPlan(id);
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => changePlan(id, addStep(`${index}`))),
    );
    const steps = usePlan.getState().plan?.nextSteps.map(({ what }) => what);
    expect(steps).toEqual(Array.from({ length: 20 }, (_, index) => `${index}`));
    expect(await changePlan(id, addStep("one more"))).toEqual(fail("too-many"));
  });

  it("leaves everything as it is where the change refuses or changes nothing", async () => {
    await changePlan(id, setTotal(90));
    const put = vi.spyOn(IDBObjectStore.prototype, "put");
    expect(await changePlan(id, setTotal(0))).toEqual(fail("out-of-range"));
    expect(await changePlan(id, () => fail("no"))).toEqual(fail("no"));
    expect((await changePlan(id, ok)).ok).toBe(true);
    expect(put).not.toHaveBeenCalled();
  });

  it.each([
    ["QuotaExceededError", "full"],
    ["UnknownError", "broken"],
  ])("shows nothing that is not on disk: %s", async (name, reason) => {
    await openPlan(id);
    refuseWriting(name);
    expect(await changePlan(id, setTotal(90))).toEqual(fail(reason));
    expect(usePlan.getState().plan).toEqual(EMPTY);
    vi.restoreAllMocks();
    expect(await stored()).toBeUndefined();
  });

  it("never touches the assessment, nor the assessment the plan", async () => {
    await changePlan(id, setTotal(90));
    await saveAssessment({ ...OPENED, partyNames: { A: "Other", B: "Names" } });
    expect(valueOf(await openPlan(id)).minutes).toBe(90);
    expect(valueOf(await readAssessment(id)).partyNames.A).toBe("Other");
  });

  it("says so where the browser refuses locks, and keeps what is shown", async () => {
    await openPlan(id);
    const refuse = () => Promise.reject(new DOMException("no", "SecurityError"));
    vi.spyOn(navigator.locks, "request").mockImplementation(refuse);
    expect(await changePlan(id, setTotal(90))).toEqual(fail("refused"));
    expect(await openPlan(id)).toEqual(fail("refused"));
    expect(usePlan.getState()).toEqual({ assessmentId: id, plan: EMPTY, problem: "refused" });
  });

  it("keeps what is shown while the storage is out of reach, until it can be read again", async () => {
    await changePlan(id, setTotal(90));
    await openPlan(id);
    const { plan } = usePlan.getState();
    refuseReading();
    expect(await openPlan(id)).toEqual(fail("broken"));
    expect(usePlan.getState()).toEqual({ assessmentId: id, plan, problem: "broken" });
    expect(await changePlan(id, setTotal(60))).toEqual(fail("broken"));
    vi.restoreAllMocks();
    await changePlan(id, setTotal(75));
    expect(usePlan.getState()).toMatchObject({ plan: { minutes: 75 }, problem: null });
  });
});

describe("what cannot be read", () => {
  it.each([
    ["something else", { hello: 1 }],
    ["a broken plan", { ...toPlanDocument(EMPTY), plan: { ...EMPTY, minutes: 0 } }],
    ["another version", { ...toPlanDocument(EMPTY), version: "2" }],
    ["one thing too many", { ...toPlanDocument(EMPTY), more: 1 }],
  ])("is put aside as it was, and a new plan can begin: %s", async (_, value) => {
    await writeRecord(KEY, value);
    expect(await openPlan(id)).toEqual(fail("plan-damaged"));
    expect(usePlan.getState()).toEqual({ assessmentId: id, plan: null, problem: "plan-damaged" });
    expect(await stored()).toBeUndefined();
    expect(await stored(`quarantine:${KEY}`)).toEqual(value);
    expect(await openPlan(id)).toEqual({ ok: true, value: EMPTY });
  });

  it("is not written over by a change", async () => {
    await writeRecord(KEY, { hello: 1 });
    expect(await changePlan(id, setTotal(90))).toEqual(fail("plan-damaged"));
    expect(await stored(`quarantine:${KEY}`)).toEqual({ hello: 1 });
  });

  it("stays where it is when it cannot be put aside", async () => {
    await writeRecord(KEY, { hello: 1 });
    refuseWriting("QuotaExceededError");
    expect(await openPlan(id)).toEqual(fail("full"));
    vi.restoreAllMocks();
    expect(await stored()).toEqual({ hello: 1 });
  });

  it("stays where it is when a newer Samsyn wrote it", async () => {
    const newer = { format: "samsyn-plan", version: 2, ideas: [] };
    await writeRecord(KEY, newer);
    expect(await openPlan(id)).toEqual(fail("plan-newer"));
    expect(await changePlan(id, setTotal(90))).toEqual(fail("plan-newer"));
    expect(await stored()).toEqual(newer);
  });
});

describe("deleting the assessment", () => {
  it("removes its plan too, and what was put aside", async () => {
    await writeRecord(`quarantine:${KEY}`, { hello: 1 });
    await changePlan(id, setTotal(90));
    expect((await deleteAssessment(id)).ok).toBe(true);
    expect(valueOf(await listKeys(""))).toEqual([]);
  });

  it("leaves no plan behind that another window was writing", async () => {
    await Promise.all([
      changePlan(id, setTotal(90)),
      deleteAssessment(id),
      changePlan(id, setTotal(95)),
    ]);
    expect(valueOf(await listKeys(""))).toEqual([]);
    expect(await changePlan(id, setTotal(90))).toEqual(fail("absent"));
  });

  it("removes nothing where it fails", async () => {
    await changePlan(id, setTotal(90));
    vi.spyOn(IDBObjectStore.prototype, "delete").mockImplementation(() => {
      throw new DOMException("no", "UnknownError");
    });
    expect(await deleteAssessment(id)).toEqual(fail("broken"));
    vi.restoreAllMocks();
    expect((await openAssessment(id)).ok).toBe(true);
    expect(valueOf(await openPlan(id)).minutes).toBe(90);
  });
});

describe("saving an assessment with its plan", () => {
  it("writes both, or takes the plan away", async () => {
    const plan = valueOf(setMinutes(EMPTY, 30));
    expect(await saveWithPlan(OPENED, plan)).toEqual({ ok: true, value: OPENED });
    expect(await readPlan(id)).toEqual({ ok: true, value: plan });
    await saveWithPlan(OPENED, null);
    expect(await readPlan(id)).toEqual({ ok: true, value: null });
  });

  it("writes neither where one fails", async () => {
    await changePlan(id, setTotal(90));
    refuseWriting("QuotaExceededError");
    const other = { ...OPENED, partyNames: { A: "Other", B: "Names" } };
    expect(await saveWithPlan(other, EMPTY)).toEqual(fail("full"));
    vi.restoreAllMocks();
    expect(await readAssessment(id)).toEqual({ ok: true, value: OPENED });
    expect(valueOf(await openPlan(id)).minutes).toBe(90);
  });
});
