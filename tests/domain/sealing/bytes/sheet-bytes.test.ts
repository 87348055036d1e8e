import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnswerSheet } from "#domain/answers/answer-sheet.ts";
import { LIMITS } from "#domain/assessment/limits.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { ByteWriter } from "#domain/sealing/bytes/bytes.ts";
import { packComments } from "#domain/sealing/bytes/comments-bytes.ts";
import { deflate } from "#domain/sealing/bytes/deflate.ts";
import { sheetBytes, sheetOfBytes } from "#domain/sealing/bytes/sheet-bytes.ts";
import { anyConfiguration, anySheet, SEED } from "#tests/support/sealing-arbitraries.ts";
import {
  CONFIGURATION,
  EMPTY_SHEET,
  FULL_SHEET,
  USUAL_SHEET,
} from "#tests/support/sealing-samples.ts";

const damaged = { ok: false, reason: "damaged" };

/** Flags, respondent, revision, language, ratings: nothing answered. */
function plain(flags: number, ...sections: readonly number[]): Uint8Array {
  return new ByteWriter()
    .byte(flags)
    .id(EMPTY_SHEET.respondentId, 8)
    .byte(1)
    .byte(0)
    .raw(new Uint8Array(9))
    .raw(Uint8Array.from(sections))
    .finish();
}

async function withComments(write: (writer: ByteWriter) => ByteWriter): Promise<Uint8Array> {
  const comments = await deflate(write(new ByteWriter()).finish());
  return plain(0b1_0000, ...comments);
}

describe("sheetBytes", () => {
  it("has the documented sizes", async () => {
    expect(await sheetBytes(CONFIGURATION, EMPTY_SHEET)).toHaveLength(20);
    expect(await sheetBytes(CONFIGURATION, USUAL_SHEET)).toHaveLength(23);
  });

  it("reads back under any configuration, with any sections", async () => {
    const anyOfBoth = anyConfiguration.chain((configuration) =>
      fc.tuple(fc.constant(configuration), anySheet(configuration)),
    );
    const property = fc.asyncProperty(anyOfBoth, async ([configuration, sheet]) => {
      const bytes = await sheetBytes(configuration, sheet);
      expect(await sheetOfBytes(configuration, bytes)).toEqual({ ok: true, value: sheet });
    });
    await fc.assert(property, { ...SEED, numRuns: 200 });
  });

  it("says the same thing in one way only", async () => {
    const anyBytes = fc.uint8Array({ minLength: 20, maxLength: 30 });
    const property = fc.asyncProperty(anyBytes, async (bytes) => {
      bytes[0] = (bytes[0] ?? 0) & 0b0100_1111;
      bytes[9] = 1;
      bytes[10] = (bytes[10] ?? 0) % 3;
      bytes[11] = 0;
      const sheet = await sheetOfBytes(CONFIGURATION, bytes);
      if (sheet.ok) expect(await sheetBytes(CONFIGURATION, sheet.value)).toEqual(bytes.slice());
    });
    await fc.assert(property, { ...SEED, numRuns: 2000 });
  });

  it.each<[string, Partial<AnswerSheet>]>([
    ["revision 0", { revision: 0 }],
    ["revision 256", { revision: 256 }],
    ["a comment of nothing", { comments: { room: "" } }],
    ["a comment above the limit", { comments: { room: "x".repeat(501) } }],
    ["an expectation that is not asked", { expectations: { room: 3 } }],
    ["a balance that is not asked", { balance: { room: "ours" } }],
  ])("does not write %s", async (_, change) => {
    await expect(sheetBytes(CONFIGURATION, { ...EMPTY_SHEET, ...change })).rejects.toThrow();
  });

  it.each<[string, Partial<AnswerSheet>]>([
    ["a rating", { ratings: { room: 3 } }],
    ["a comment", { comments: { room: "x" } }],
    ["an importance", { importance: { cooperative: 3 } }],
  ])("does not write %s where it is not asked", async (_, change) => {
    const configuration = {
      ...CONFIGURATION,
      statements: ["equal-gain" as const],
      importance: false,
    };
    await expect(sheetBytes(configuration, { ...EMPTY_SHEET, ...change })).rejects.toThrow();
  });

  it("takes the longest comments, on every statement", async () => {
    const comments: Partial<Record<StatementId, string>> = {};
    for (const id of CONFIGURATION.statements) comments[id] = "🙂".repeat(LIMITS.commentCharacters);
    const sheet = { ...FULL_SHEET, comments };
    const bytes = await sheetBytes(CONFIGURATION, sheet);
    expect(await sheetOfBytes(CONFIGURATION, bytes)).toEqual({ ok: true, value: sheet });
  });
});

describe("packComments", () => {
  it("does not write what it would not inflate again", async () => {
    const comments: Partial<Record<StatementId, string>> = {};
    for (const id of CONFIGURATION.statements) comments[id] = "🙂".repeat(LIMITS.commentCharacters);
    const twice = [...CONFIGURATION.statements, ...CONFIGURATION.statements];
    await expect(packComments(twice, comments)).rejects.toThrow();
  });
});

describe("sheetOfBytes", () => {
  it("takes every section", async () => {
    const bytes = await sheetBytes(CONFIGURATION, FULL_SHEET);
    expect(await sheetOfBytes(CONFIGURATION, bytes)).toEqual({ ok: true, value: FULL_SHEET });
    expect(await sheetOfBytes(CONFIGURATION, plain(0))).toEqual({ ok: true, value: EMPTY_SHEET });
  });

  it.each([
    ["a byte too much", plain(0, 0)],
    ["an empty section of expectations", plain(0b0001, 0, 0, 0)],
    ["expectations beyond the last", plain(0b0001, 0xff, 0xff, 0xff)],
    ["an empty section of importance", plain(0b0010, 0, 0)],
    ["an unknown relationship", plain(0b0100, 7)],
    ["a missing relationship", plain(0b0100)],
    ["an empty balance", plain(0b1000, 0)],
    ["a balance beyond the last", plain(0b1000, 5)],
    ["an empty closing question", plain(0b0100_0000, 0)],
    ["a closing question beyond the last", plain(0b0100_0000, 7)],
    ["a missing closing question", plain(0b0100_0000)],
    ["a closing question and no comments before it", plain(0b0101_0000, 4)],
    ["comments that are no stream", plain(0b1_0000, 0xff, 0xff)],
  ])("refuses %s", async (_, bytes) => {
    expect(await sheetOfBytes(CONFIGURATION, bytes)).toEqual(damaged);
  });

  it.each([
    ["revision 0", 9, 0],
    ["an unknown language", 10, 3],
    ["ratings beyond the last", 11, 0xff],
  ])("refuses %s", async (_, at, value) => {
    const bytes = plain(0);
    bytes[at] = value;
    expect(await sheetOfBytes(CONFIGURATION, bytes)).toEqual(damaged);
  });

  it.each([0b0010_0000, 0b1000_0000])("says newer to section %i", async (flag) => {
    const newer = { ok: false, reason: "newer-version" };
    expect(await sheetOfBytes(CONFIGURATION, plain(flag))).toEqual(newer);
    expect(await sheetOfBytes(CONFIGURATION, plain(flag | 0b0001, 0, 0, 1, 7, 7))).toEqual(newer);
  });

  it("refuses sections that the configuration does not ask", async () => {
    const configuration = { ...CONFIGURATION, importance: false, expectations: "none" as const };
    expect(await sheetOfBytes(configuration, plain(0))).toMatchObject({ ok: true });
    expect(await sheetOfBytes(configuration, plain(0b0001))).toEqual(damaged);
    expect(await sheetOfBytes(configuration, plain(0b0010))).toEqual(damaged);
  });

  it("refuses every shorter piece", async () => {
    const bytes = await sheetBytes(CONFIGURATION, FULL_SHEET);
    for (let length = 0; length < bytes.length; length += 1) {
      expect(await sheetOfBytes(CONFIGURATION, bytes.slice(0, length))).toEqual(damaged);
    }
  });

  it.each<[string, (writer: ByteWriter) => ByteWriter]>([
    ["no comment", (writer) => writer],
    ["an empty one", (writer) => writer.varint(0).text("")],
    ["one on a statement that is not there", (writer) => writer.varint(24).text("x")],
    ["two on the same", (writer) => writer.varint(1).text("x").varint(1).text("y")],
    ["another order", (writer) => writer.varint(1).text("x").varint(0).text("y")],
    ["one above the limit", (writer) => writer.varint(0).text("x".repeat(501))],
    ["one that is cut off", (writer) => writer.varint(0).varint(9).byte(65)],
    ["one that is no UTF-8", (writer) => writer.varint(0).varint(1).byte(0xff)],
  ])("refuses comments with %s", async (_, write) => {
    expect(await sheetOfBytes(CONFIGURATION, await withComments(write))).toEqual(damaged);
  });
});
