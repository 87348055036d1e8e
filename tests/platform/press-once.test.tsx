import { render, screen } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { isSecondPress, pressOnce } from "#platform/press-once.ts";

const press = {
  detail: 1,
  timeStamp: 1000,
  clientX: 100,
  clientY: 600,
  pointerType: "mouse",
};

describe("two clicks that are one", () => {
  it("are those of a mouse that the browser counts as two", () => {
    expect(isSecondPress({ ...press, timeStamp: 1600, detail: 2 }, press)).toBe(true);
    expect(isSecondPress({ ...press, timeStamp: 1100 }, press)).toBe(false);
  });

  it.each(["touch", "pen", ""])("are taps soon after each other (%s)", (pointerType) => {
    const first = { ...press, pointerType };
    expect(isSecondPress({ ...first, timeStamp: 1300 }, first)).toBe(true);
    expect(isSecondPress({ ...first, timeStamp: 1600 }, first)).toBe(false);
  });

  it("are at one place: an answer and Next are two", () => {
    const answer = { ...press, clientY: 300 };
    expect(isSecondPress({ ...press, detail: 2 }, answer)).toBe(false);
    expect(isSecondPress({ ...press, pointerType: "touch", timeStamp: 1010 }, answer)).toBe(false);
  });

  it("are never keys", () => {
    const key = { ...press, detail: 0, pointerType: "" };
    expect(isSecondPress({ ...key, timeStamp: 1010 }, key)).toBe(false);
    expect(isSecondPress({ ...press, detail: 2 }, null)).toBe(false);
  });
});

describe("a page on which two clicks are one", () => {
  const pressed = vi.fn();
  // What is given back ends it: the files after this one share the page.
  beforeAll(() => pressOnce());
  beforeEach(() => {
    pressed.mockClear();
    render(
      <>
        <button type="button" onClick={pressed}>
          Next
        </button>
        <a href="#/elsewhere" onClick={pressed}>
          Elsewhere
        </a>
        <label>
          <input type="checkbox" onClick={pressed} />
          <span>Mine</span>
        </label>
        <input type="checkbox" id="apart" onClick={pressed} />
        <label htmlFor="apart">Apart</label>
        <textarea />
      </>,
    );
  });

  function click(target: Element, detail: number) {
    const at = { clientX: 5, clientY: 5, pointerType: "mouse" };
    const event = new PointerEvent("click", { bubbles: true, cancelable: true, detail, ...at });
    target.dispatchEvent(event);
    return event;
  }

  it("hears the first of two on a button", () => {
    const next = screen.getByRole("button");
    click(next, 1);
    expect(click(next, 2).defaultPrevented).toBe(true);
    click(next, 3);
    expect(pressed).toHaveBeenCalledOnce();
  });

  it("lets the second one press nothing that has come under the pointer", () => {
    click(screen.getByRole("button"), 1);
    const mine = screen.getByRole("checkbox", { name: "Mine" });
    for (const beneath of [screen.getByRole("link"), mine]) {
      expect(click(beneath, 2).defaultPrevented).toBe(true);
    }
    expect(pressed).toHaveBeenCalledOnce();
    expect(mine).not.toBeChecked();
  });

  it("leaves clicks in one field alone, by its label too", () => {
    const mine = screen.getByRole("checkbox", { name: "Mine" });
    click(mine, 1);
    click(mine, 2);
    expect(mine).not.toBeChecked();
    click(screen.getByText("Apart"), 1);
    expect(screen.getByRole("checkbox", { name: "Apart" })).toBeChecked();
  });

  it("hears an Enter that is held down once, except where one writes", () => {
    const held = (target: Element) => {
      const event = { key: "Enter", repeat: true, bubbles: true, cancelable: true };
      return target.dispatchEvent(new KeyboardEvent("keydown", event));
    };
    expect(held(screen.getByRole("button"))).toBe(false);
    expect(held(screen.getByRole("textbox"))).toBe(true);
  });
});
