import { describe, expect, it } from "vitest";
import {
  CORE_MODULE,
  CORE_STATEMENTS,
  DIMENSIONS,
  inQuestionnaireOrder,
  isOwn,
  isStatementId,
  SHORT_FORM,
  STATEMENTS,
  statementById,
  statementsOf,
} from "#domain/questionnaire/look-up.ts";
import { MODULES, type StatementId } from "#domain/questionnaire/structure.ts";

describe("the questionnaire", () => {
  it("has five modules of 64 statements together, and room for eight of one's own", () => {
    expect(STATEMENTS).toHaveLength(64 + 8);
    expect(MODULES.map(({ id, dimensions }) => [id, dimensions.length])).toEqual([
      ["four-values", 4],
      ["foundations", 6],
      ["partner-management", 4],
      ["tensions", 5],
      ["business-value", 5],
      ["own", 8],
    ]);
    expect(MODULES.map(({ id }) => statementsOf(id).length)).toEqual([24, 12, 8, 10, 10, 8]);
  });

  it("asks six statements a value, two for each other dimension, one where it is one's own", () => {
    for (const { id, module, statements } of DIMENSIONS) {
      const own = isOwn(id) ? 1 : 2;
      expect(statements, id).toHaveLength(module === CORE_MODULE ? 6 : own);
    }
  });

  it("takes each module's ideas from where instrument and sources say", () => {
    const sources = MODULES.map(({ id }) => [
      id,
      ...new Set(DIMENSIONS.filter(({ module }) => module === id).map(({ source }) => source)),
    ]);
    expect(sources).toEqual([
      ["four-values", "001"],
      ["foundations", "000", "004"],
      ["partner-management", "002"],
      ["tensions", "002"],
      ["business-value", "003"],
      ["own", null],
    ]);
  });

  it("has every id once, and dimensions in the order of their statements", () => {
    const ids = STATEMENTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(72);
    expect(DIMENSIONS.flatMap(({ statements }) => statements)).toEqual(ids);
  });

  it("asks three short statements and two expectations a value", () => {
    for (const { id } of DIMENSIONS.filter(({ module }) => module === CORE_MODULE)) {
      const marks = STATEMENTS.filter(({ dimension }) => dimension === id).flatMap(
        ({ marks }) => marks,
      );
      expect(marks.filter((mark) => mark === "short")).toHaveLength(3);
      expect(marks.filter((mark) => mark === "expectation")).toHaveLength(2);
    }
  });

  it("expects answers of the short form, so that it too has two expectations a value", () => {
    const expected = STATEMENTS.filter(({ marks }) => marks.includes("expectation"));
    expect(SHORT_FORM).toEqual(expect.arrayContaining(expected.map(({ id }) => id)));
  });

  it.each([
    ["balance", ["equal-gain", "in-proportion"]],
    ["added", ["long-term", "room"]],
  ] as const)("marks %s where the instrument does", (mark, ids) => {
    expect(STATEMENTS.filter(({ marks }) => marks.includes(mark)).map(({ id }) => id)).toEqual(ids);
  });

  it("has marks for short form and expectations in the core only", () => {
    const marks = STATEMENTS.filter(({ module }) => module !== CORE_MODULE).flatMap(
      (placed) => placed.marks,
    );
    expect(new Set(marks)).toEqual(new Set(["balance"]));
  });
});

describe("the core", () => {
  it("has 24 statements, and 12 in its short form", () => {
    expect(CORE_STATEMENTS).toEqual(STATEMENTS.slice(0, 24).map(({ id }) => id));
    expect(SHORT_FORM).toHaveLength(12);
    expect(CORE_STATEMENTS).toEqual(expect.arrayContaining([...SHORT_FORM]));
  });
});

describe("inQuestionnaireOrder", () => {
  it("orders, and takes each once", () => {
    expect(inQuestionnaireOrder(["value-felt", "room", "equal-gain", "room"])).toEqual([
      "equal-gain",
      "room",
      "value-felt",
    ]);
    expect(inQuestionnaireOrder([])).toEqual([]);
  });
});

describe("statementById", () => {
  it("finds each with its place", () => {
    for (const placed of STATEMENTS) expect(statementById(placed.id)).toBe(placed);
    expect(statementById("room")).toEqual({
      id: "room",
      dimension: "innovation-driven",
      module: "four-values",
      marks: ["added"],
    });
  });

  it("throws for what the types do not let in", () => {
    expect(() => statementById("nothing" as StatementId)).toThrow("no statement nothing");
  });
});

describe("isStatementId", () => {
  it.each(["nothing", "", "toString", "__proto__", "cooperative", null, undefined, 1, ["room"]])(
    "does not take %j for a statement",
    (value) => {
      expect(isStatementId(value)).toBe(false);
    },
  );

  it("knows ids", () => {
    expect(isStatementId("room")).toBe(true);
  });
});
