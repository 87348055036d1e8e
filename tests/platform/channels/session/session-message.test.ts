import { describe, expect, it } from "vitest";
import {
  changedSession,
  parseSessionMessage,
  parseSessionState,
  type SessionState,
} from "#platform/channels/session/session-message.ts";

const STATE: SessionState = {
  location: { slide: "radar", step: 1 },
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
      "open-answers": 3,
      moved: 4,
      outcomes: 5,
      positions: 4,
      "next-steps": 4,
    },
    name: "Projector",
  },
  time: { slide: "radar", at: 1_777_800_000_000, spent: { cover: 61_000, radar: 5000 } },
  countdown: { purpose: "apart", left: 600_000, since: 1_777_800_000_000 },
  sound: false,
};

function placed(location: object, time: object = STATE.time) {
  return { kind: "location", location, time };
}

describe("a message between the windows", () => {
  it.each([
    {
      kind: "location",
      location: { slide: "conversation:experience-better", step: 3 },
      time: STATE.time,
    },
    { kind: "blank", blank: true },
    { kind: "language", language: "en" },
    { kind: "two-languages", second: null },
    { kind: "theme", theme: "light" },
    { kind: "size", size: -3 },
    { kind: "screen", screen: STATE.screen },
    { kind: "countdown", countdown: STATE.countdown },
    { kind: "countdown", countdown: { purpose: "conversation", left: 0, since: null } },
    { kind: "countdown", countdown: null },
    { kind: "sound", sound: true },
    { kind: "hello", from: "1,2", role: "deck" },
    { kind: "here", to: "1,2", role: "speaker", state: STATE },
  ] as const)("$kind is read as it was sent", (message) => {
    expect(parseSessionMessage(structuredClone(message))).toEqual(message);
  });

  it.each([
    ["nothing", null],
    ["a word", "location"],
    ["an unknown kind", { kind: "explode" }],
    ["a place before the first step", placed({ slide: "radar", step: -1 })],
    ["a place with more in it", placed({ slide: "radar", step: 0, at: 1 })],
    ["an endless name", placed({ slide: "x".repeat(81), step: 0 })],
    ["a time that went backwards", placed(STATE.location, { ...STATE.time, spent: { radar: -1 } })],
    ["a time without an end", placed(STATE.location, { ...STATE.time, at: Infinity })],
    ["an unknown language", { kind: "language", language: "fr" }],
    ["letters beyond the largest", { kind: "size", size: 4 }],
    ["a countdown without a purpose", { kind: "countdown", countdown: { left: 1, since: null } }],
    [
      "a countdown that never ends",
      { kind: "countdown", countdown: { purpose: "apart", left: 1e12, since: null } },
    ],
    ["lists without rows", { kind: "screen", screen: { ...STATE.screen, rows: {} } }],
    ["a state without a place", { kind: "here", to: "1", role: "deck", state: {} }],
  ])("%s is ignored", (_, message) => {
    expect(parseSessionMessage(message)).toBeNull();
  });

  it("a kept state is read, and nothing else", () => {
    expect(parseSessionState(structuredClone(STATE))).toEqual(STATE);
    expect(parseSessionState({ ...STATE, theme: "sepia" })).toBeNull();
  });
});

describe("a change", () => {
  it("to another place shows the slide again", () => {
    const location = { slide: "cover", step: 0 };
    const time = { ...STATE.time, slide: "cover" };
    const changed = changedSession(STATE, { kind: "location", location, time });
    expect(changed).toEqual({ ...STATE, location, time, blank: false });
  });

  it("to another slide leaves a countdown behind that is over, and only that", () => {
    const { countdown } = STATE;
    const at = (minutes: number, slide = "cover") => {
      const time = { ...STATE.time, at: STATE.time.at + minutes * 60_000 };
      return changedSession(STATE, { kind: "location", location: { slide, step: 0 }, time });
    };
    expect(at(9).countdown).toEqual(countdown);
    expect(at(11, "radar").countdown).toEqual(countdown);
    expect(at(11).countdown).toBeNull();
  });

  it("that starts a countdown shows it; another one leaves the wall dark", () => {
    const { countdown } = STATE;
    const without = { ...STATE, countdown: null };
    expect(changedSession(without, { kind: "countdown", countdown })).toEqual({
      ...STATE,
      blank: false,
    });
    const change = { kind: "countdown", countdown: null } as const;
    expect(changedSession(STATE, change)).toEqual(without);
  });

  it("to the second language lets the two change places", () => {
    const changed = changedSession(STATE, { kind: "language", language: "de" });
    expect([changed.language, changed.second]).toEqual(["de", "sv"]);
    const other = changedSession(STATE, { kind: "language", language: "en" });
    expect([other.language, other.second]).toEqual(["en", "de"]);
  });

  it.each([
    [{ kind: "blank", blank: false } as const, { blank: false }],
    [{ kind: "two-languages", second: null } as const, { second: null }],
    [{ kind: "theme", theme: "light" } as const, { theme: "light" }],
    [{ kind: "size", size: 2 } as const, { size: 2 }],
    [{ kind: "sound", sound: true } as const, { sound: true }],
    [
      { kind: "screen", screen: { ...STATE.screen, ratio: 1 } } as const,
      { screen: { ...STATE.screen, ratio: 1 } },
    ],
  ])("%j changes that alone", (change, difference) => {
    expect(changedSession(STATE, change)).toEqual({ ...STATE, ...difference });
  });
});
