import { readFileSync } from "node:fs";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { LANGUAGES } from "#domain/questionnaire/language.ts";
import { useKeys } from "#screens/present/keys/use-keys.ts";

let done: (string | number)[] = [];

function Keys() {
  useKeys({
    onAction: (action) => done.push(action),
    onNumber: (number) => done.push(number),
  });
  return (
    <>
      <input aria-label="note" />
      <button type="button">{"press"}</button>
      <dialog open>
        <button type="button">{"close"}</button>
      </dialog>
    </>
  );
}

/** Presses a key; false where the browser was kept from doing its own. */
function press(key: string, more: KeyboardEventInit = {}, on: Element = document.body): boolean {
  return fireEvent.keyDown(on, { key, ...more });
}

afterEach(() => {
  cleanup();
  done = [];
});

describe("the start key of a clicker", () => {
  it("starts the slides, with Shift too, and never loads the page again", () => {
    render(<Keys />);
    expect(press("F5")).toBe(false);
    expect(press("F5", { shiftKey: true })).toBe(false);
    expect(done).toEqual(["start", "start"]);
  });

  it("does so while one writes, and is kept from the browser where it does nothing", () => {
    render(<Keys />);
    const note = screen.getByLabelText("note");
    expect(press("F5", {}, note)).toBe(false);
    expect(press("F5", { isComposing: true }, note)).toBe(false);
    expect(done).toEqual(["start", "start"]);
    expect(press("F5", {}, screen.getByText("close"))).toBe(false);
    expect(press("F5", { repeat: true })).toBe(false);
    expect(done).toHaveLength(2);
  });

  it("with Ctrl or ⌘ stays the browser's", () => {
    render(<Keys />);
    expect(press("F5", { ctrlKey: true })).toBe(true);
    expect(press("r", { metaKey: true })).toBe(true);
    expect(done).toEqual([]);
  });
});

const PRESSED = {
  "Page ↓": { key: "PageDown" },
  "→": { key: "ArrowRight" },
  "↓": { key: "ArrowDown" },
  "␣": { key: " " },
  "↵": { key: "Enter" },
  "Page ↑": { key: "PageUp" },
  "←": { key: "ArrowLeft" },
  "↑": { key: "ArrowUp" },
  F5: { key: "F5" },
  "Shift+F5": { key: "F5", shiftKey: true },
  Esc: { key: "Escape" },
  B: { key: "b" },
  ".": { key: "." },
} as const satisfies Readonly<Record<string, KeyboardEventInit & { readonly key: string }>>;

const CLICKER = [
  ["Page ↓", "next"],
  ["→", "next"],
  ["↓", "next"],
  ["␣", "next"],
  ["↵", "next"],
  ["Page ↑", "previous"],
  ["←", "previous"],
  ["↑", "previous"],
  ["F5", "start"],
  ["Shift+F5", "start"],
  ["Esc", "leave"],
  ["B", "blank"],
  [".", "blank"],
] as const;

describe("the keys of a clicker", () => {
  it.each(CLICKER)("%s does what the guide says", (sign, action) => {
    render(<Keys />);
    const { key, ...more } = PRESSED[sign];
    // Escape ends full screen in the browser too.
    expect(press(key, more)).toBe(sign === "Esc");
    expect(done).toEqual([action]);
  });

  it.each(LANGUAGES)("are the list in the guide in %s", (language) => {
    const guide = readFileSync(`docs/guide.${language}.md`, "utf8");
    expect([...guide.matchAll(/`([^`]+)`/gu)].map(([, sign]) => sign)).toEqual(
      CLICKER.map(([sign]) => sign),
    );
  });
});

describe("keys", () => {
  it("do one thing however long they are held", () => {
    render(<Keys />);
    press("PageDown");
    expect(press("PageDown", { repeat: true })).toBe(false);
    press(".");
    press(".", { repeat: true });
    press("g");
    press("1");
    press("1", { repeat: true });
    press("Enter");
    expect(done).toEqual(["next", "blank", 1]);
  });

  it("that end or move the focus stay the browser's", () => {
    render(<Keys />);
    for (const key of ["Tab", "AudioVolumeUp", "AudioVolumeDown"]) {
      expect(press(key)).toBe(true);
    }
    expect(press("Enter", {}, screen.getByText("press"))).toBe(true);
    expect(press(" ", {}, screen.getByText("press"))).toBe(true);
    expect(done).toEqual([]);
  });
});
