import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDocument } from "#domain/assessment/assessment-document.ts";
import { emptyPlan } from "#domain/plan/plan.ts";
import { STATEMENTS } from "#domain/questionnaire/look-up.ts";
import {
  readAssessmentFile,
  writeAssessmentFile,
} from "#platform/channels/files/assessment-file.ts";
import { anyAssessment } from "#tests/support/assessment-arbitraries.ts";
import { withChecksums } from "#tests/support/assessment-file.ts";
import { anyPlan } from "#tests/support/plan-arbitraries.ts";
import { SEED } from "#tests/support/sealing-arbitraries.ts";
import { ASSESSMENT } from "#tests/support/sealing-samples.ts";

const schema: { readonly $defs: { readonly statement: { readonly enum: readonly string[] } } } =
  JSON.parse(readFileSync("public/assessment.schema.json", "utf8"));
const isValid = new Ajv2020({ allErrors: true }).compile(schema);

const FILE = {
  ...toDocument(ASSESSMENT),
  plan: emptyPlan("2026-05-03"),
  checksums: { setUp: "x", answers: "x", plan: "x" },
};

/** Read with the checksums that fit it. */
async function parsed(content: object) {
  const whole = await withChecksums(content);
  return readAssessmentFile(new Blob([JSON.stringify(whole)]), "");
}

/** Every object of a document, with the way to it. */
function objectsIn(value: unknown, way: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, part]) => objectsIn(part, [...way, key]));
  return Array.isArray(value) ? inside : [way, ...inside];
}

/** The document with a field more in the object at the end of the way. */
function withMore(value: unknown, way: readonly string[]): object {
  const [key, ...rest] = way;
  if (key === undefined) return Object.assign({}, value, { more: 1 });
  return Object.fromEntries(
    Object.entries(Object.assign({}, value)).map(([name, part]) => [
      name,
      name === key ? withMore(part, rest) : part,
    ]),
  );
}

describe("the schema of the assessment file", () => {
  it("describes every file that is written", async () => {
    await fc.assert(
      fc.asyncProperty(anyAssessment, fc.option(anyPlan), async (assessment, plan) => {
        const configuration = { ...assessment.configuration, mode: "open" } as const;
        const file = await writeAssessmentFile(
          { assessment: { ...assessment, configuration }, plan },
          "",
        );
        if (!file.ok) throw new Error(file.reason);
        isValid(JSON.parse(await file.value.text()));
        expect(isValid.errors).toBeNull();
      }),
      { ...SEED, numRuns: 60 },
    );
  });

  it("knows every statement", () => {
    expect(schema.$defs.statement.enum).toEqual(STATEMENTS.map(({ id }) => id));
  });

  it.each([
    ["another format", { ...FILE, format: "samsyn-plan" }],
    ["another version", { ...FILE, version: 2 }],
    ["no key", { ...FILE, assessment: { ...ASSESSMENT, keyPair: undefined } }],
    ["a party without a name", { ...FILE, assessment: { ...ASSESSMENT, partyNames: { A: "A" } } }],
    ["a short id", { ...FILE, assessment: { ...ASSESSMENT, id: "AAAA" } }],
    ["a plan of another shape", { ...FILE, plan: { ...FILE.plan, minutes: "ninety" } }],
  ])("refuses what the reader refuses: %s", async (_, content) => {
    expect(isValid(structuredClone(content))).toBe(false);
    expect((await parsed(content)).ok).toBe(false);
  });

  it.each(objectsIn({ assessment: ASSESSMENT, plan: FILE.plan }).slice(1))(
    "refuses an unknown field as the reader does: %s %s %s",
    async (...way) => {
      const content = withMore(FILE, way);
      expect(isValid(content)).toBe(false);
      expect((await parsed(content)).ok).toBe(false);
    },
  );
});
