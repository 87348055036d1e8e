import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CORE_STATEMENTS,
  inQuestionnaireOrder,
  SHORT_FORM,
  STATEMENTS,
  statementsOf,
} from "#domain/questionnaire/look-up.ts";
import { MODULES } from "#domain/questionnaire/structure.ts";
import {
  coreFormOf,
  isLastOfCore,
  MORE_MODULES,
  modulesOf,
  withCoreForm,
  withModule,
  withStatement,
} from "#screens/setup/asked-statements.ts";

const WITH_TENSIONS = [...CORE_STATEMENTS, ...statementsOf("tensions")];
const anyAsked = fc.subarray(
  STATEMENTS.map(({ id }) => id),
  { minLength: 1 },
);

describe("the form of the core", () => {
  it("tells all, the short form, and any other selection", () => {
    expect(coreFormOf(WITH_TENSIONS)).toBe("full");
    expect(coreFormOf([...SHORT_FORM, "who-decides"])).toBe("short");
    expect(coreFormOf(["room"])).toBe("own");
  });

  it("changes, and leaves the other modules as they are", () => {
    const short = withCoreForm(WITH_TENSIONS, "short");
    expect(short).toEqual([...SHORT_FORM, ...statementsOf("tensions")]);
    expect(withCoreForm(short, "full")).toEqual(WITH_TENSIONS);
    expect(withCoreForm(["room"], "own")).toEqual(["room"]);
  });
});

describe("modules", () => {
  it("come and go as a whole", () => {
    expect(MORE_MODULES).toHaveLength(4);
    expect(modulesOf(withModule(CORE_STATEMENTS, "business-value", true))).toEqual([
      "four-values",
      "business-value",
    ]);
    expect(withModule(WITH_TENSIONS, "tensions", false)).toEqual(CORE_STATEMENTS);
    const some = withStatement(WITH_TENSIONS, "who-decides", false);
    expect(withModule(some, "tensions", true)).toEqual(WITH_TENSIONS);
  });

  it("are gone with their last statement", () => {
    const one = [...CORE_STATEMENTS, "who-decides"] as const;
    expect(modulesOf(withStatement(one, "who-decides", false))).toEqual(["four-values"]);
  });
});

describe("single statements", () => {
  it("are left out and taken back", () => {
    const without = withStatement(CORE_STATEMENTS, "experience-better", false);
    expect(without).toHaveLength(23);
    expect(coreFormOf(without)).toBe("own");
    expect(withStatement(without, "experience-better", true)).toEqual(CORE_STATEMENTS);
  });

  it("leave at least one of the core", () => {
    expect(isLastOfCore(["experience-better", "who-decides"], "experience-better")).toBe(true);
    expect(isLastOfCore(["experience-better", "who-decides"], "who-decides")).toBe(false);
    expect(isLastOfCore(["experience-better", "room"], "experience-better")).toBe(false);
  });
});

it("keeps questionnaire order, whatever is chosen after what", () => {
  const property = fc.property(
    anyAsked,
    fc.constantFrom(...STATEMENTS),
    (asked, { id, module }) => {
      const isIn = asked.includes(id);
      for (const after of [
        withStatement(asked, id, !isIn),
        withModule(asked, module, !isIn),
        withCoreForm(asked, "full"),
        withCoreForm(asked, "short"),
      ]) {
        expect(after).toEqual(inQuestionnaireOrder(after));
      }
      expect(withStatement(withStatement(asked, id, !isIn), id, isIn)).toEqual(asked);
      expect(modulesOf(asked)).toEqual(
        MODULES.map((each) => each.id).filter((each) => modulesOf(asked).includes(each)),
      );
    },
  );
  fc.assert(property, { seed: 3, numRuns: 200 });
});
