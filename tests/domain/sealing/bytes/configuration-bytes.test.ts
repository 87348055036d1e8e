import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SurveyConfiguration } from "#domain/assessment/survey-configuration.ts";
import { isStatementId, STATEMENTS } from "#domain/questionnaire/look-up.ts";
import { QUESTIONNAIRE_VERSION, RESERVED_IDS } from "#domain/questionnaire/structure.ts";
import { ByteReader } from "#domain/sealing/bytes/bytes.ts";
import {
  configurationBytes,
  readConfiguration,
} from "#domain/sealing/bytes/configuration-bytes.ts";
import { anyConfiguration, SEED } from "#tests/support/sealing-arbitraries.ts";
import { CONFIGURATION } from "#tests/support/sealing-samples.ts";

describe("configurationBytes", () => {
  it("is version, statements, flags", () => {
    expect([...configurationBytes(CONFIGURATION)]).toEqual([
      1, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0, 0, 0b0000_0101,
    ]);
    const first: SurveyConfiguration = {
      ...CONFIGURATION,
      statements: ["equal-gain", "room", "value-felt"],
      expectations: "all",
      importance: false,
      mode: "confidential",
      lookAhead: true,
    };
    expect([...configurationBytes(first)]).toEqual([
      1, 0x80, 0, 0x01, 0, 0, 0, 0, 0x01, 0, 0b0001_1010,
    ]);
  });

  it("knows how many statements the newest questionnaire has", () => {
    const statements = STATEMENTS.map(({ id }) => id);
    const all = { ...CONFIGURATION, statements, questionnaireVersion: QUESTIONNAIRE_VERSION };
    const bits = [...Array(STATEMENTS.length / 8).fill(0xff), 0];
    expect([...configurationBytes(all).subarray(1, -1)]).toEqual(bits);
  });

  it("keeps places for statements of the parties' own, whose ids nothing else takes", () => {
    expect(RESERVED_IDS).toHaveLength(8);
    expect(RESERVED_IDS.filter(isStatementId)).toEqual([]);
  });

  it("reads back, with every choice", () => {
    const property = fc.property(anyConfiguration, (configuration) => {
      const reader = new ByteReader(configurationBytes(configuration));
      expect(readConfiguration(reader)).toEqual({ ok: true, value: configuration });
      expect(reader.isSpent()).toBe(true);
    });
    fc.assert(property, SEED);
  });

  it.each([
    ["another order", { ...CONFIGURATION, statements: ["known-interests", "equal-gain"] as const }],
    ["repeats", { ...CONFIGURATION, statements: ["equal-gain", "equal-gain"] as const }],
    ["nothing", { ...CONFIGURATION, statements: [] }],
    ["an unknown version", { ...CONFIGURATION, questionnaireVersion: 2 }],
  ])("does not write %s", (_, configuration) => {
    expect(() => configurationBytes(configuration)).toThrow();
  });
});

/** The bits of a questionnaire of 64 statements, and of eight that are kept. */
const SOME = [255, 255, 255, 0, 0, 0, 0, 0, 0];

describe("readConfiguration", () => {
  it.each([
    ["version 0", [0, ...SOME, 0], "damaged"],
    ["a newer questionnaire", [2, ...SOME, 0], "newer-version"],
    ["no statement", [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "damaged"],
    ["an unknown choice of expectations", [1, ...SOME, 3], "damaged"],
    ["the end of the flags missing", [1, ...SOME], "damaged"],
    ["a flag that is not known yet", [1, ...SOME, 0b0010_0000], "newer-version"],
    ["the last flag", [1, ...SOME, 0b1000_0000], "newer-version"],
    ["a statement of the parties' own", [1, ...SOME.slice(0, -1), 0b0000_0001, 0], "newer-version"],
    ["nothing but one", [1, 0, 0, 0, 0, 0, 0, 0, 0, 0b1000_0000, 0], "newer-version"],
  ])("refuses %s", (_, bytes, reason) => {
    const reader = new ByteReader(Uint8Array.from(bytes));
    expect(readConfiguration(reader)).toEqual({ ok: false, reason });
  });
});
