import fc from "fast-check";
import { expect, it } from "vitest";
import { otherParty, PARTIES, type PerParty, perParty } from "#domain/assessment/party.ts";
import { MODES } from "#domain/assessment/survey-configuration.ts";
import { type ComparisonInput, compare } from "#domain/comparison/compare.ts";
import { STATEMENTS } from "#domain/questionnaire/look-up.ts";
import { develop } from "#domain/rounds/develop.ts";
import type { Development } from "#domain/rounds/development.ts";
import { anyPeople, FEW_STATEMENTS } from "#tests/domain/comparison/comparison-arbitraries.ts";
import { aSheet } from "#tests/domain/comparison/sheets.ts";

const RUNS = { seed: 20, numRuns: 200 };
const SINCE = "2026-05-04";

const round: fc.Arbitrary<ComparisonInput> = fc.record({
  configuration: fc.record({
    statements: fc
      .subarray([...FEW_STATEMENTS], { minLength: 1 })
      .map((ids) => STATEMENTS.map(({ id }) => id).filter((id) => ids.some((one) => one === id))),
    expectations: fc.constant("none" as const),
    importance: fc.constant(false),
    mode: fc.constantFrom(...MODES),
  }),
  sheets: fc.record({ A: anyPeople, B: anyPeople }),
});

function swapped<Value>(values: PerParty<Value>): PerParty<Value> {
  return perParty((party) => values[otherParty(party)]);
}

function developed(earlier: ComparisonInput, later: ComparisonInput): Development {
  return develop(compare(earlier), compare(later), SINCE);
}

/** The number of people of a party who rated a statement. */
function rated(
  { sheets }: ComparisonInput,
  party: "A" | "B",
  id: (typeof FEW_STATEMENTS)[number],
): number {
  return sheets[party].filter(({ ratings }) => typeof ratings[id] === "number").length;
}

it("mirrors when the parties change places in both rounds", () => {
  fc.assert(
    fc.property(round, round, (earlier, later) => {
      const mirrored = developed(
        { ...earlier, sheets: swapped(earlier.sheets) },
        { ...later, sheets: swapped(later.sheets) },
      );
      const straight = developed(earlier, later);
      const turned = (gap: number | null) => (gap === null ? null : 0 - gap);
      const mirror = <Part extends Pick<Development["goOn"], "parties" | "gap">>(part: Part) => ({
        ...part,
        parties: swapped(part.parties),
        gap: { ...part.gap, before: turned(part.gap.before), now: turned(part.gap.now) },
      });
      expect(mirrored).toEqual({
        ...straight,
        statements: straight.statements.map(mirror),
        dimensions: straight.dimensions.map(mirror),
        goOn: mirror(straight.goOn),
        summary: { ...straight.summary, moved: swapped(straight.summary.moved) },
      });
    }),
    RUNS,
  );
});

it("moves nothing between a round and itself", () => {
  fc.assert(
    fc.property(round, (same) => {
      const { statements, dimensions, notComparable, worthTelling } = developed(same, same);
      for (const { parties, gap } of [...statements, ...dimensions]) {
        expect(gap.change === null || gap.change === "same").toBe(true);
        for (const party of PARTIES) {
          expect(parties[party].change ?? 0).toBe(0);
          expect(parties[party].movement ?? "none").toBe("none");
          expect(parties[party].clear).toBe(false);
        }
      }
      expect(worthTelling).toEqual([]);
      expect(notComparable).toEqual({ statements: { before: [], now: [] }, dimensions: [] });
    }),
    RUNS,
  );
});

it("turns every movement round when the rounds change places", () => {
  fc.assert(
    fc.property(round, round, (earlier, later) => {
      const back = new Map(developed(later, earlier).statements.map((each) => [each.id, each]));
      for (const { id, parties } of developed(earlier, later).statements) {
        for (const party of PARTIES) {
          const { change, clear } = parties[party];
          const returned = back.get(id)?.parties[party];
          expect(returned?.change ?? null).toEqual(change === null ? null : 0 - change);
          expect(returned?.clear).toBe(clear);
        }
      }
    }),
    RUNS,
  );
});

it("names every statement once: compared, or in one round only", () => {
  fc.assert(
    fc.property(round, round, (earlier, later) => {
      const { statements, notComparable } = developed(earlier, later);
      const ids = statements.map(({ id }) => id);
      const { before, now } = notComparable.statements;
      expect([...ids, ...before].toSorted()).toEqual(earlier.configuration.statements.toSorted());
      expect([...ids, ...now].toSorted()).toEqual(later.configuration.statements.toSorted());
    }),
    RUNS,
  );
});

it("gives away nothing of a party with fewer than five answers where a round is confidential", () => {
  fc.assert(
    fc.property(round, round, (earlier, later) => {
      const hides = [earlier, later].some(
        ({ configuration }) => configuration.mode === "confidential",
      );
      // What is written down is what can be read: the value goes into files and windows as JSON.
      const written: Development = JSON.parse(JSON.stringify(developed(earlier, later)));
      for (const { id, parties, gap } of written.statements) {
        const asked = FEW_STATEMENTS.find((each) => each === id);
        if (!asked || !hides) continue;
        for (const party of PARTIES) {
          if (Math.min(rated(earlier, party, asked), rated(later, party, asked)) >= 5) continue;
          expect(parties[party]).toEqual({
            before: null,
            now: null,
            change: null,
            movement: null,
            clear: false,
          });
          expect(gap).toEqual({ before: null, now: null, change: null });
          expect(written.worthTelling.includes(id) && parties.A.change === null).toBe(
            written.worthTelling.includes(id) && party === "A" && parties.B.clear,
          );
        }
      }
    }),
    RUNS,
  );
});

it("tells of the closing question what it would tell of a statement with the same answers", () => {
  const asStatement = ({ configuration, sheets }: ComparisonInput): ComparisonInput => ({
    configuration: { ...configuration, statements: ["solve-first"] },
    sheets: perParty((party) =>
      sheets[party].map(({ goOn }) =>
        aSheet({ ratings: goOn === null ? {} : { "solve-first": goOn } }),
      ),
    ),
  });
  fc.assert(
    fc.property(round, round, (earlier, later) => {
      const [statement] = developed(asStatement(earlier), asStatement(later)).statements;
      expect(statement).toMatchObject(developed(earlier, later).goOn);
    }),
    RUNS,
  );
});

it("can be read by everybody and changed by nobody", () => {
  fc.assert(
    fc.property(round, round, (earlier, later) => {
      const development = developed(earlier, later);
      expect(Object.isFrozen(development)).toBe(true);
      expect(JSON.parse(JSON.stringify(development))).toEqual(development);
    }),
    RUNS,
  );
});
