import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AnswerSheet, isRating, RATINGS } from "#domain/answers/answer-sheet.ts";
import { PARTIES, perParty } from "#domain/assessment/party.ts";
import { compare } from "#domain/comparison/compare.ts";
import { personScore } from "#domain/comparison/score.ts";
import { exportStatistics } from "#domain/comparison/statistics/statistics.ts";
import { judge } from "#domain/comparison/verdict/leave-one-out.ts";
import { statementById } from "#domain/questionnaire/look-up.ts";
import { anyInput, anyRating, anySheet } from "./comparison-arbitraries.ts";
import { aSheet } from "./sheets.ts";

const RUNS = { seed: 20, numRuns: 300 };

function isFrozenThroughout(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozenThroughout);
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

describe("every comparison", () => {
  it("does not depend on the order of people", () => {
    fc.assert(
      fc.property(
        anyInput.chain(({ configuration, sheets }) =>
          fc.record({
            configuration: fc.constant(configuration),
            sheets: fc.constant(sheets),
            shuffled: fc.record({
              A: fc.shuffledSubarray([...sheets.A], { minLength: sheets.A.length }),
              B: fc.shuffledSubarray([...sheets.B], { minLength: sheets.B.length }),
            }),
          }),
        ),
        ({ configuration, sheets, shuffled }) => {
          expect(compare({ configuration, sheets: shuffled })).toEqual(
            compare({ configuration, sheets }),
          );
        },
      ),
      RUNS,
    );
  });

  it("is frozen, and its numbers are finite", () => {
    fc.assert(
      fc.property(anyInput, (given) => {
        const comparison = compare(given);
        expect(isFrozenThroughout(comparison)).toBe(true);
        expect(numbersIn(comparison).every(Number.isFinite)).toBe(true);
      }),
      RUNS,
    );
  });

  it("keeps a mean when a person joins who answers that mean", () => {
    fc.assert(
      fc.property(anyRating, fc.array(anySheet, { maxLength: 6 }), (level, others) => {
        const rated = (value: typeof level) => aSheet({ ratings: { "experience-better": value } });
        // Pairs around the level have it as their mean, whatever else the others answered.
        const around = others.flatMap(() =>
          level > 1 && level < 5
            ? RATINGS.filter((value) => Math.abs(value - level) === 1).map(rated)
            : [rated(level)],
        );
        const base = [rated(level), ...around];
        const meanOf = (A: readonly AnswerSheet[]) =>
          compare({
            configuration: {
              statements: ["experience-better"],
              expectations: "none",
              importance: false,
              mode: "open",
            },
            sheets: { A, B: [] },
          }).statements[0]?.parties.A.mean;
        expect(meanOf([...base, rated(level)])).toBe(meanOf(base));
      }),
      RUNS,
    );
  });

  it("judges the closing question as a statement with the same answers", () => {
    fc.assert(
      fc.property(anyInput, ({ configuration, sheets }) => {
        const asRatings = perParty((party) =>
          sheets[party].map((each) =>
            aSheet({ ratings: each.goOn === null ? {} : { "solve-first": each.goOn } }),
          ),
        );
        const asked = { ...configuration, statements: ["solve-first"] as const };
        const [statement] = compare({ configuration: asked, sheets: asRatings }).statements;
        const { goOn } = compare({ configuration, sheets });
        expect(statement).toMatchObject(goOn);
      }),
      RUNS,
    );
  });

  it("takes the closing question into nothing else", () => {
    fc.assert(
      fc.property(anyInput, ({ configuration, sheets }) => {
        const leftOpen = perParty((party) =>
          sheets[party].map((each) => ({ ...each, goOn: null })),
        );
        const { goOn: _, ...others } = compare({ configuration, sheets });
        expect(compare({ configuration, sheets: leftOpen })).toMatchObject(others);
      }),
      RUNS,
    );
  });

  it("is tentative about not being on the same page only where somebody's leaving ends that", () => {
    fc.assert(
      fc.property(anyInput, ({ configuration, sheets }) => {
        for (const { id, verdict, firmness } of compare({ configuration, sheets }).statements) {
          if (verdict.kind !== "not-on-the-same-page" || firmness !== "tentative") continue;
          const others = PARTIES.flatMap((party) => {
            const judgement = judge(statementById(id), sheets, configuration.mode);
            return [...judgement.withoutOne[party].values()];
          });
          const isDirection = verdict.difference === "direction";
          const isLost = others.some(
            (other) =>
              other.kind !== "not-on-the-same-page" ||
              (other.difference === "direction") !== isDirection,
          );
          expect(isLost).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it("says in confidential mode of fewer than three people nothing about their language", () => {
    fc.assert(
      fc.property(anyInput, ({ configuration, sheets }) => {
        const { languagesDiffer } = compare({
          configuration: { ...configuration, mode: "confidential" },
          sheets,
        });
        const isAllowed = PARTIES.every((party) => sheets[party].length >= 3);
        const { languagesDiffer: inOpenMode } = compare({
          configuration: { ...configuration, mode: "open" },
          sheets,
        });
        expect(languagesDiffer).toBe(isAllowed && inOpenMode);
      }),
      RUNS,
    );
  });

  it("shows in confidential mode no figure that rests on fewer than three", () => {
    fc.assert(
      fc.property(anyInput, ({ configuration, sheets }) => {
        const comparison = compare({
          configuration: { ...configuration, mode: "confidential" },
          sheets,
        });
        for (const { id, parties, gap, firmness, comments } of comparison.statements) {
          for (const party of PARTIES) {
            const rated = sheets[party].filter(
              ({ ratings }) => typeof ratings[id] === "number",
            ).length;
            const { mean, spread, ratings, divided } = parties[party];
            expect(mean === null).toBe(rated < 3);
            expect(ratings === null).toBe(rated < 5 || sheets[party].length < 8);
            expect(spread === null).toBe(rated < 5);
            expect(parties[party].rated === null).toBe(sheets[party].length < 8);
            expect(parties[party].cannotJudge === null).toBe(sheets[party].length < 8);
            if (rated < 3) expect([gap, divided]).toEqual([null, false]);
            if (rated < 5) expect([firmness, comments[party]]).toEqual([null, []]);
          }
        }
      }),
      RUNS,
    );
  });

  it("shows in confidential mode no statistics that rest on fewer than five", () => {
    fc.assert(
      fc.property(anyInput, ({ configuration, sheets }) => {
        const { statements } = exportStatistics({
          configuration: { ...configuration, mode: "confidential" },
          sheets,
        });
        for (const { id, agreement, hedgesG, p, pReason } of statements) {
          const rated = perParty(
            (party) => sheets[party].filter(({ ratings }) => isRating(ratings[id])).length,
          );
          for (const party of PARTIES) {
            expect(agreement[party].raw === null).toBe(rated[party] < 5);
          }
          if (rated.A < 5 || rated.B < 5) expect([hedgesG, p]).toEqual([null, null]);
          expect(pReason === "hidden").toBe(rated.A < 5 || rated.B < 5);
        }
      }),
      RUNS,
    );
  });

  it("has expectations of a dimension in confidential mode of three scores at least", () => {
    fc.assert(
      fc.property(anyInput, ({ configuration, sheets }) => {
        const confidential = {
          ...configuration,
          mode: "confidential",
          expectations: "all",
        } as const;
        const { modules } = compare({ configuration: confidential, sheets });
        for (const { statements, coorientation } of modules.flatMap((one) => one.dimensions)) {
          for (const party of PARTIES) {
            const scored = sheets[party].filter(
              ({ expectations }) => personScore(expectations, statements) !== null,
            ).length;
            expect(coorientation?.parties[party].mean === null).toBe(scored < 3);
          }
        }
      }),
      RUNS,
    );
  });
});
