import { describe, expect, it } from "vitest";
import {
  DIMENSIONS,
  isStatementId,
  STATEMENTS,
  statementById,
} from "#domain/questionnaire/look-up.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";

describe("the questionnaire", () => {
  it("asks 24 statements, six for each of four values", () => {
    expect(STATEMENTS).toHaveLength(24);
    expect(DIMENSIONS.map(({ id, statements }) => [id, statements.length])).toEqual([
      ["cooperative", 6],
      ["transparent", 6],
      ["end-user-focused", 6],
      ["innovation-driven", 6],
    ]);
  });

  it("has every id once, and dimensions in the order of their statements", () => {
    const ids = STATEMENTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(24);
    expect(DIMENSIONS.flatMap(({ statements }) => statements)).toEqual(ids);
  });

  it("asks three short statements and two expectations a value", () => {
    for (const { id } of DIMENSIONS) {
      const marks = STATEMENTS.filter(({ dimension }) => dimension === id).flatMap(
        ({ marks }) => marks,
      );
      expect(marks.filter((mark) => mark === "short")).toHaveLength(3);
      expect(marks.filter((mark) => mark === "expectation")).toHaveLength(2);
    }
  });
});

describe("statementById", () => {
  it("finds each with its place", () => {
    for (const placed of STATEMENTS) expect(statementById(placed.id)).toBe(placed);
    expect(statementById("voice")).toEqual({
      id: "voice",
      dimension: "end-user-focused",
      module: "four-values",
      marks: [],
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
