import { describe, expect, it } from "vitest";
import {
  changedTalk,
  parseTalkMessage,
  parseTalkState,
  type TalkState,
} from "#platform/channels/session/session-message.ts";

const STATE: TalkState = {
  place: { slide: "radar", step: 1 },
  blank: true,
  language: "sv",
  second: "de",
  theme: "dark",
  size: 0,
  screen: {
    ratio: 16 / 9,
    rows: {
      strengths: 6,
      concerns: 6,
      importance: 8,
      moved: 4,
      fates: 5,
      positions: 4,
      "next-steps": 4,
    },
  },
  time: { slide: "radar", at: 1_777_800_000_000, spent: { cover: 61_000, radar: 5000 } },
};

function placed(place: object, time: object = STATE.time) {
  return { kind: "place", place, time };
}

describe("a message between the windows", () => {
  it.each([
    {
      kind: "place",
      place: { slide: "conversation:experience-better", step: 3 },
      time: STATE.time,
    },
    { kind: "blank", blank: true },
    { kind: "language", language: "en" },
    { kind: "two-languages", second: null },
    { kind: "theme", theme: "light" },
    { kind: "size", size: -3 },
    { kind: "screen", screen: STATE.screen },
    { kind: "hello", from: "1,2", role: "deck" },
    { kind: "here", to: "1,2", role: "speaker", state: STATE },
  ] as const)("$kind is read as it was sent", (message) => {
    expect(parseTalkMessage(structuredClone(message))).toEqual(message);
  });

  it.each([
    ["nothing", null],
    ["a word", "place"],
    ["an unknown kind", { kind: "explode" }],
    ["a place before the first step", placed({ slide: "radar", step: -1 })],
    ["a place with more in it", placed({ slide: "radar", step: 0, at: 1 })],
    ["an endless name", placed({ slide: "x".repeat(81), step: 0 })],
    ["a time that went backwards", placed(STATE.place, { ...STATE.time, spent: { radar: -1 } })],
    ["a time without an end", placed(STATE.place, { ...STATE.time, at: Infinity })],
    ["an unknown language", { kind: "language", language: "fr" }],
    ["letters beyond the largest", { kind: "size", size: 4 }],
    ["lists without rows", { kind: "screen", screen: { ...STATE.screen, rows: {} } }],
    ["a state without a place", { kind: "here", to: "1", role: "deck", state: {} }],
  ])("%s is ignored", (_, message) => {
    expect(parseTalkMessage(message)).toBeNull();
  });

  it("a kept state is read, and nothing else", () => {
    expect(parseTalkState(structuredClone(STATE))).toEqual(STATE);
    expect(parseTalkState({ ...STATE, theme: "sepia" })).toBeNull();
  });
});

describe("a change", () => {
  it("to another place shows the slide again", () => {
    const place = { slide: "cover", step: 0 };
    const time = { ...STATE.time, slide: "cover" };
    const changed = changedTalk(STATE, { kind: "place", place, time });
    expect(changed).toEqual({ ...STATE, place, time, blank: false });
  });

  it("to the second language lets the two change places", () => {
    const changed = changedTalk(STATE, { kind: "language", language: "de" });
    expect([changed.language, changed.second]).toEqual(["de", "sv"]);
    const other = changedTalk(STATE, { kind: "language", language: "en" });
    expect([other.language, other.second]).toEqual(["en", "de"]);
  });

  it.each([
    [{ kind: "blank", blank: false } as const, { blank: false }],
    [{ kind: "two-languages", second: null } as const, { second: null }],
    [{ kind: "theme", theme: "light" } as const, { theme: "light" }],
    [{ kind: "size", size: 2 } as const, { size: 2 }],
    [
      { kind: "screen", screen: { ...STATE.screen, ratio: 1 } } as const,
      { screen: { ...STATE.screen, ratio: 1 } },
    ],
  ])("%j changes that alone", (change, difference) => {
    expect(changedTalk(STATE, change)).toEqual({ ...STATE, ...difference });
  });
});
