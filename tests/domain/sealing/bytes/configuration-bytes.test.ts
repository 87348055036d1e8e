import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OwnWords } from "#domain/assessment/own-words.ts";
import type { SurveyConfiguration } from "#domain/assessment/survey-configuration.ts";
import { isOwn, STATEMENTS } from "#domain/questionnaire/look-up.ts";
import { OWN_IDS, QUESTIONNAIRE_VERSION } from "#domain/questionnaire/structure.ts";
import { ByteReader } from "#domain/sealing/bytes/bytes.ts";
import { configurationBytes } from "#domain/sealing/bytes/configuration-bytes.ts";
import { readConfiguration } from "#domain/sealing/bytes/read-configuration.ts";
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
    const statements = STATEMENTS.map(({ id }) => id).filter((id) => !isOwn(id));
    const all = { ...CONFIGURATION, statements, questionnaireVersion: QUESTIONNAIRE_VERSION };
    const bits = [...Array(statements.length / 8).fill(0xff), 0];
    expect([...configurationBytes(all).subarray(1, -1)]).toEqual(bits);
  });

  it("has own statements behind all others, and says that there are some, and an open question", () => {
    const words = { sv: { text: "Vi fikar.", label: "Fika" } };
    const ownWords: OwnWords = {
      languages: ["sv"],
      statements: [{ id: "own-1", expected: false, words }],
      openQuestion: { sv: "Vad mer?" },
    };
    const statements = ["room", "own-1"] as const;
    const own = configurationBytes({ ...CONFIGURATION, statements, ownWords });
    expect([...own]).toEqual([1, 0, 0, 1, 0, 0, 0, 0, 0, 0b1000_0000, 0b0110_0101]);
    expect(STATEMENTS.slice(-8).map(({ id }) => id)).toEqual(OWN_IDS);
    const { openQuestion = {} } = ownWords;
    const open = { languages: ["sv"], statements: [], openQuestion } as const;
    const asked = configurationBytes({ ...CONFIGURATION, ownWords: open });
    expect(asked.at(-1)).toBe(0b0100_0101);
    expect(readConfiguration(new ByteReader(asked))).toMatchObject({
      value: { openQuestion: true },
    });
  });

  it("reads back, with every choice", () => {
    const property = fc.property(anyConfiguration, (configuration) => {
      const reader = new ByteReader(configurationBytes(configuration));
      const { ownWords, ...wordless } = configuration;
      const openQuestion = ownWords?.openQuestion !== undefined;
      expect(readConfiguration(reader)).toEqual({
        ok: true,
        value: { configuration: wordless, openQuestion },
      });
      expect(reader.isSpent()).toBe(true);
    });
    fc.assert(property, SEED);
  });

  it.each([
    ["another order", { ...CONFIGURATION, statements: ["known-interests", "equal-gain"] as const }],
    ["repeats", { ...CONFIGURATION, statements: ["equal-gain", "equal-gain"] as const }],
    ["nothing", { ...CONFIGURATION, statements: [] }],
    [
      "an own statement without its words",
      { ...CONFIGURATION, statements: ["room", "own-1"] as const },
    ],
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
    ["own statements, and none is asked", [1, ...SOME, 0b0010_0000], "damaged"],
    ["a flag that is not known yet", [1, ...SOME, 0b1000_0000], "newer-version"],
    ["an own statement that the flags deny", [1, ...SOME.slice(0, -1), 0b0000_0001, 0], "damaged"],
  ])("refuses %s", (_, bytes, reason) => {
    const reader = new ByteReader(Uint8Array.from(bytes));
    expect(readConfiguration(reader)).toEqual({ ok: false, reason });
  });
});
