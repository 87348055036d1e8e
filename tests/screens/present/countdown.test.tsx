import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { MINUTE_MS, USUAL_MS } from "#platform/channels/session/countdown.ts";
import type { SessionRole } from "#platform/channels/session/session-message.ts";
import { CountdownControls } from "#screens/present/speaker/countdown-controls.tsx";
import { WallCountdown } from "#screens/present/stage/wall-countdown.tsx";
import { usePresent } from "#screens/present/use-present.ts";
import { EMPTY, MIXED } from "#tests/domain/deck/decks.ts";
import { forgetDevice, renderWithWords } from "#tests/support/render.tsx";

const NOON = Date.UTC(2026, 4, 3, 12);

const SOURCE = {
  id: "room",
  comparison: MIXED,
  plan: { ...EMPTY, minutes: 60 },
  partyNames: { A: "Nordvik", B: "Alpenblick" },
  date: "2026-05-03",
  example: false,
  branding: {},
  earlier: null,
} as const;

/** One window of a presentation: the speaker view's controls, or the wall alone. */
function Room({ in: role }: { readonly in: SessionRole }) {
  const { session, deck, act } = usePresent(SOURCE, role, { onStart: () => undefined });
  const { state, tell } = session;
  return (
    <>
      {role === "speaker" && <CountdownControls deck={deck} state={state} act={act} tell={tell} />}
      <div data-testid="wall">
        <WallCountdown countdown={state.countdown} />
      </div>
      <p data-testid="slide">{state.location.slide}</p>
    </>
  );
}

const wall = () => screen.getByTestId("wall");
const button = (name: RegExp) => screen.getByRole("button", { name });

function press(key: string) {
  fireEvent.keyDown(document.body, { key });
}

/** The clock goes on and timers with it, as in a window in front. */
function pass(milliseconds: number) {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

/** The clock goes on, and no timer: asleep, or behind another window. What comes after sees it again. */
function sleep(milliseconds: number) {
  vi.setSystemTime(Date.now() + milliseconds);
  act(() => {
    document.dispatchEvent(new Event("visibilitychange"));
  });
}

beforeEach(async () => {
  await forgetDevice();
  vi.useFakeTimers({
    now: NOON,
    toFake: ["Date", "setTimeout", "clearTimeout", "setInterval", "clearInterval"],
  });
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the time on the wall", () => {
  it("is started, paused, made longer and taken away in the speaker view", async () => {
    await renderWithWords(<Room in="speaker" />, "en");
    expect(wall()).toBeEmptyDOMElement();
    // Sixty minutes for five conversations.
    fireEvent.click(button(/^Conversation: 12:00$/u));
    expect(wall()).toHaveTextContent(/^12:00$/u);
    pass(2 * MINUTE_MS + 1000);
    expect(wall()).toHaveTextContent(/^9:59$/u);
    fireEvent.click(button(/^Pause$/u));
    pass(5 * MINUTE_MS);
    expect(wall()).toHaveTextContent(/^Paused9:59$/u);
    fireEvent.click(button(/^One minute more$/u));
    fireEvent.click(button(/^Go on$/u));
    expect(wall()).toHaveTextContent(/^10:59$/u);
    fireEvent.click(button(/^Each side on its own: 10:00$/u));
    expect(wall()).toHaveTextContent(/^Each side on its own10:00$/u);
    fireEvent.click(button(/^Take the time away$/u));
    expect(wall()).toBeEmptyDOMElement();
    expect(button(/^Conversation/u)).toHaveFocus();
  });

  it("is a key each, with one screen too", async () => {
    await renderWithWords(<Room in="deck" />, "en");
    press("m");
    expect(wall()).toBeEmptyDOMElement();
    press("a");
    pass(MINUTE_MS);
    expect(wall()).toHaveTextContent(/9:00$/u);
    press("a");
    press("m");
    expect(wall()).toHaveTextContent(/^Paused10:00$/u);
    press("c");
    expect(wall()).toHaveTextContent(/^12:00$/u);
    press("x");
    expect(wall()).toBeEmptyDOMElement();
  });

  it("marks its last ten seconds, its end, and goes with the slide after that", async () => {
    await renderWithWords(<Room in="deck" />, "en");
    press("a");
    const isMarked = () => /last/u.test(screen.getByRole("timer").className);
    pass(USUAL_MS - 11_000);
    expect([isMarked(), wall().textContent]).toEqual([false, "Each side on its own0:11"]);
    pass(1000);
    expect([isMarked(), wall().textContent]).toEqual([true, "Each side on its own0:10"]);
    pass(10_000);
    expect([isMarked(), wall().textContent]).toEqual([true, "Time is up0:00"]);
    pass(60_000);
    expect(wall()).toHaveTextContent("Time is up0:00");
    press("PageDown");
    expect(wall()).toBeEmptyDOMElement();
  });

  it("is read when asked for, and its end is said", async () => {
    await renderWithWords(<Room in="speaker" />, "en");
    fireEvent.click(button(/^Each side/u));
    for (const timer of screen.getAllByRole("timer", { name: "Time on the screen" })) {
      expect(timer).toHaveAttribute("aria-live", "off");
    }
    const status = screen.getByRole("status");
    expect(status).toBeEmptyDOMElement();
    pass(USUAL_MS);
    expect(status).toHaveTextContent("Time is up");
  });

  it.each([
    ["after a sleep", 4 * MINUTE_MS, "Each side on its own6:00"],
    ["after a sleep that outlasts it", 14 * 60 * MINUTE_MS, "Time is up0:00"],
  ])("is right %s, at once", async (_, asleep, shown) => {
    await renderWithWords(<Room in="deck" />, "en");
    press("a");
    sleep(asleep);
    expect(wall().textContent).toBe(shown);
  });

  it.each(["deck", "speaker"] as const)("is right after a reload: %s", async (role) => {
    const { unmount } = await renderWithWords(<Room in={role} />, "en");
    press("a");
    press("PageDown");
    unmount();
    sleep(3 * MINUTE_MS);
    await renderWithWords(<Room in={role} />, "en");
    expect(wall()).toHaveTextContent("Each side on its own7:00");
  });

  it("goes on from the speaker view to the slides in the same window, and back", async () => {
    const { rerender } = await renderWithWords(<Room key="1" in="speaker" />, "en");
    fireEvent.click(button(/^Each side/u));
    pass(MINUTE_MS);
    rerender(<Room key="2" in="deck" />);
    expect(wall()).toHaveTextContent("9:00");
    press("a");
    pass(MINUTE_MS);
    rerender(<Room key="3" in="speaker" />);
    expect(wall()).toHaveTextContent("Paused9:00");
  });
});

describe("a tone at the end", () => {
  const start = vi.fn();

  function listen() {
    const node = () => ({
      connect: (next: unknown) => next,
      gain: { setValueAtTime: () => undefined, exponentialRampToValueAtTime: () => undefined },
      frequency: { value: 0 },
      start,
      stop: () => undefined,
    });
    vi.stubGlobal(
      "AudioContext",
      class {
        readonly currentTime = 0;
        readonly createGain = node;
        readonly createOscillator = node;
        readonly resume = () => Promise.resolve();
      },
    );
    start.mockClear();
  }

  it("is heard only where it was asked for: then, and when time is up", async () => {
    listen();
    await renderWithWords(<Room in="speaker" />, "en");
    press("a");
    pass(USUAL_MS);
    expect(start).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole("checkbox", { name: "A tone at the end" }));
    expect(start).toHaveBeenCalledTimes(1);
    press("a");
    pass(USUAL_MS - 1);
    expect(start).toHaveBeenCalledTimes(1);
    pass(1);
    expect(start).toHaveBeenCalledTimes(2);
  });

  it("is not heard while paused, nor long after, as when the device slept", async () => {
    listen();
    await renderWithWords(<Room in="speaker" />, "en");
    fireEvent.click(screen.getByRole("checkbox", { name: "A tone at the end" }));
    press("a");
    press("a");
    pass(2 * USUAL_MS);
    press("a");
    sleep(2 * USUAL_MS);
    pass(2 * USUAL_MS);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it("comes from the speaker view alone where there are two windows", async () => {
    listen();
    vi.stubGlobal("opener", { closed: false, postMessage: () => undefined });
    await renderWithWords(<Room in="deck" />, "en");
    press("a");
    pass(USUAL_MS);
    expect(start).not.toHaveBeenCalled();
  });
});
