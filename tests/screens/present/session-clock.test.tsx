import { act, cleanup, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { MINUTE_MS } from "#platform/channels/session/countdown.ts";
import type { SessionTime } from "#platform/channels/session/session-time.ts";
import { SessionClock } from "#screens/present/speaker/session-clock.tsx";
import { deckOf, EMPTY, slidesOf } from "#tests/domain/deck/decks.ts";
import { renderWithWords } from "#tests/support/render.tsx";

const NOON = new Date(2026, 4, 3, 12).getTime();
const DECK = deckOf({ ...EMPTY, minutes: 60 });

beforeEach(() => {
  vi.useFakeTimers({ now: NOON, toFake: ["Date", "setInterval", "clearInterval"] });
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

async function showClock() {
  const [slide] = slidesOf(DECK, "conversation");
  if (!slide) throw new Error("no conversation");
  const time: SessionTime = { slide: slide.id, at: NOON, spent: {} };
  await renderWithWords(<SessionClock deck={DECK} slide={slide} time={time} />, "en");
}

/** What the clock says: the time of day, the time of the conversation, and whether that is over. */
const said = () => screen.getAllByRole("definition").map(({ textContent }) => textContent);

describe("the clocks of the speaker view", () => {
  it("go on second by second", async () => {
    await showClock();
    expect(said()).toEqual(["12:00", "0:00 of 12:00"]);
    act(() => {
      vi.advanceTimersByTime(61_000);
    });
    expect(said()).toEqual(["12:01", "1:01 of 12:00"]);
  });

  it("are right at once when the window is seen again, after a sleep or behind another one", async () => {
    await showClock();
    vi.setSystemTime(NOON + 20 * MINUTE_MS);
    act(() => {
      document.dispatchEvent(new Event("visibilitychange"));
    });
    expect(said()).toEqual(["12:20", "20:00 of 12:00", "The planned time is over"]);
  });
});
