import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
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

describe("the other keys of a clicker", () => {
  it.each([
    ["Logitech R400, R700, R800", ["PageDown", "PageUp", "."], ["next", "previous", "blank"]],
    ["Kensington", ["PageDown", "PageUp", "b"], ["next", "previous", "blank"]],
    ["with arrows", ["ArrowRight", "ArrowLeft"], ["next", "previous"]],
    ["with a button for links", ["Enter"], ["next"]],
  ])("%s", (_, keys, actions) => {
    render(<Keys />);
    expect(keys.map((key) => press(key))).toEqual(keys.map(() => false));
    expect(done).toEqual(actions);
  });

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
    for (const key of ["Escape", "Tab", "AudioVolumeUp", "AudioVolumeDown"]) {
      expect(press(key)).toBe(true);
    }
    expect(press("Enter", {}, screen.getByText("press"))).toBe(true);
    expect(press(" ", {}, screen.getByText("press"))).toBe(true);
    expect(done).toEqual([]);
  });
});
