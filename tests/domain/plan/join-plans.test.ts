import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Stamp } from "#domain/assessment/join/history.ts";
import { lastCount, NO_HISTORY } from "#domain/assessment/join/history.ts";
import { setMinutes, setNote } from "#domain/plan/conversation.ts";
import { joinPlans, planClashes } from "#domain/plan/join-plans.ts";
import { addNextStep, editNextStep, removeNextStep } from "#domain/plan/next-step.ts";
import { emptyPlan, type Plan } from "#domain/plan/plan.ts";
import { parsePlan } from "#domain/plan/plan-document.ts";
import { noteInPlan, planFields } from "#domain/plan/plan-fields.ts";
import { setReason } from "#domain/plan/position.ts";
import { anyPlanChange, type PlanChange } from "#tests/support/plan-changes.ts";

const RUNS = { numRuns: 400, seed: 17 };
const START = emptyPlan("2026-05-03");
const UNASKED = /^(?:tick|added|hidden)\//;

function stampOf(plan: Plan, device: number): Stamp {
  return [lastCount(plan.history ?? NO_HISTORY) + 1, `device-${device}`];
}

/** The plan after a change on a device; a refused one changes nothing. */
function changed(plan: Plan, change: PlanChange, device: number): Plan {
  const result = change(plan);
  return result.ok ? noteInPlan(plan, result.value, stampOf(plan, device)) : plan;
}

function changedBy(plan: Plan, changes: readonly PlanChange[], device: number) {
  const touched = new Set<string>();
  let current = plan;
  for (const change of changes) {
    const next = changed(current, change, device);
    const [before, after] = [planFields(current), planFields(next)];
    for (const name of new Set([...before.keys(), ...after.keys()])) {
      if (JSON.stringify(before.get(name)) !== JSON.stringify(after.get(name))) touched.add(name);
    }
    current = next;
  }
  return { plan: current, touched };
}

const changes = fc.array(anyPlanChange, { maxLength: 12 });
/** Three devices that have joined before, in some order, and went on by themselves. */
const threeDevices = fc
  .tuple(changes, changes, changes, changes, changes, fc.boolean())
  .map(([common, first, second, third, more, isJoined]) => {
    const base = changedBy(START, common, 1).plan;
    const one = changedBy(base, first, 1).plan;
    const two = changedBy(base, second, 2).plan;
    const met = isJoined ? joinPlans(two, one) : two;
    return {
      one: changedBy(one, third, 1).plan,
      two: changedBy(met, more, 2).plan,
      three: changedBy(base, third, 3).plan,
    };
  });

describe("joining two states of a plan", () => {
  it("is commutative, associative and idempotent", () => {
    fc.assert(
      fc.property(threeDevices, ({ one, two, three }) => {
        expect(joinPlans(one, two)).toEqual(joinPlans(two, one));
        expect(joinPlans(joinPlans(one, two), three)).toEqual(
          joinPlans(one, joinPlans(two, three)),
        );
        expect(joinPlans(one, one)).toEqual(one);
        const both = joinPlans(one, two);
        expect(joinPlans(both, one)).toEqual(both);
      }),
      RUNS,
    );
  });

  it("takes what one side changed, and asks about what both did", () => {
    fc.assert(
      fc.property(changes, changes, changes, (common, ours, theirs) => {
        const base = changedBy(START, common, 1).plan;
        const here = changedBy(base, ours, 1);
        const there = changedBy(base, theirs, 2);
        const joined = planFields(joinPlans(here.plan, there.plan));
        const asked = planClashes(here.plan, there.plan).flatMap(({ fields }) => fields);
        const [fieldsHere, fieldsThere] = [planFields(here.plan), planFields(there.plan)];
        for (const name of new Set([...fieldsHere.keys(), ...fieldsThere.keys()])) {
          const [mine, yours, both] = [fieldsHere, fieldsThere, joined].map((fields) =>
            JSON.stringify(fields.get(name)),
          );
          const step = /^step\/\d+/.exec(name)?.[0];
          const isChanged = (touched: ReadonlySet<string>) =>
            [...touched].some((each) => each.startsWith(`${step}/`) || each === step);
          const isOneSided = step && fieldsHere.has(step) !== fieldsThere.has(step);
          if (isOneSided && isChanged(here.touched) && isChanged(there.touched)) {
            expect(asked).toContain(name);
          } else if (mine === yours) expect(both).toBe(mine);
          else if (!here.touched.has(name)) expect([name, both]).toEqual([name, yours]);
          else if (!there.touched.has(name)) expect([name, both]).toEqual([name, mine]);
          else if (!UNASKED.test(name)) expect(asked).toContain(name);
        }
      }),
      RUNS,
    );
  });

  it("gives a plan that can be read again, and loses no choice when it is joined once more", () => {
    fc.assert(
      fc.property(
        threeDevices,
        fc.infiniteStream(fc.constantFrom("here", "there")),
        ({ one, two }, sides) => {
          const clashes = planClashes(one, two);
          const choices = new Map(clashes.map(({ name }) => [name, sides.next().value] as const));
          const count = Math.max(...[one, two].map((plan) => stampOf(plan, 1)[0]));
          const joined = joinPlans(one, two, { choices, stamp: [count, "device-1"] });
          expect(parsePlan(JSON.parse(JSON.stringify(joined)))).toEqual({
            ok: true,
            value: joined,
          });
          for (const { name, fields } of clashes) {
            const chosen = planFields(choices.get(name) === "here" ? one : two);
            for (const field of fields) {
              expect(planFields(joined).get(field)).toEqual(chosen.get(field));
            }
          }
          expect(planClashes(joined, two)).toEqual([]);
          expect(planClashes(one, joined)).toEqual([]);
          expect(joinPlans(two, joined)).toEqual(joined);
          expect(joinPlans(joined, one)).toEqual(joined);
        },
      ),
      RUNS,
    );
  });
});

describe("two facilitators with the same file", () => {
  const base = changed(START, (plan) => addNextStep(plan, { what: "Share the forecast" }, 5), 1);
  const id = base.lastStepId;

  it("keep both reasons and both steps where they wrote in different places", () => {
    const here = changed(base, (plan) => setReason(plan, "experience-better", "Ours"), 1);
    const added = (what: string, mark: number) => (plan: Plan) => addNextStep(plan, { what }, mark);
    const there = changed(
      changed(base, (plan) => setReason(plan, "room", "Theirs"), 2),
      added("Visit", 7),
      2,
    );
    const joined = joinPlans(changed(here, added("Call", 6), 1), there);
    expect(planClashes(here, there)).toEqual([]);
    expect(joined.nextSteps.map(({ what }) => what)).toEqual([
      "Share the forecast",
      "Call",
      "Visit",
    ]);
    expect(Object.keys(joined.positions).toSorted()).toEqual(["experience-better", "room"]);
  });

  it("each name the owner of their side in one step", () => {
    const named = (party: "A" | "B", name: string) => (plan: Plan) =>
      editNextStep(plan, id, { owners: { [party]: { name } } });
    const here = changed(base, named("A", "Åsa"), 1);
    const there = changed(base, named("B", "Kim"), 2);
    expect(joinPlans(here, there).nextSteps[0]?.owners).toMatchObject({
      A: { name: "Åsa" },
      B: { name: "Kim" },
    });
  });

  it("do not bring back a step that one of them removed, unless the other has changed it", () => {
    const here = changed(base, (plan) => ({ ok: true, value: removeNextStep(plan, id) }), 1);
    expect(joinPlans(here, base).nextSteps).toEqual([]);
    const there = changed(base, (plan) => editNextStep(plan, id, { how: "By phone" }), 2);
    const clashes = planClashes(here, there);
    expect(clashes.map(({ name }) => name)).toEqual([`step/${id}`]);
    const chosen = (side: "here" | "there") =>
      joinPlans(here, there, { choices: new Map([[`step/${id}`, side]]), stamp: [9, "device-1"] });
    expect(chosen("here").nextSteps).toEqual([]);
    expect(chosen("there").nextSteps).toEqual(there.nextSteps);
  });

  it("lose nothing to a file of an earlier state", () => {
    const later = changed(base, (plan) => setNote(plan, "experience-better", "Ask the fitters"), 1);
    expect(joinPlans(later, base)).toEqual(later);
    expect(
      joinPlans(
        base,
        changed(later, (plan) => setMinutes(plan, 90), 1),
      ).minutes,
    ).toBe(90);
  });
});
