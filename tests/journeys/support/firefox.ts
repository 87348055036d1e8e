import type { BrowserContext } from "@playwright/test";

export const FIREFOX_PROJECT = "firefox";

/**
 * Journeys that the driver of Firefox cannot go, whole files; single ones carry the tag `@chromium`.
 * It has no downloads, no print emulation and no PDF, no pretended camera, no switch for the network, and no
 * way to the browser's own tools (quota, gestures, ending it abruptly). It passes over every wish for a colour
 * scheme or for forced colours: own-looks has a project of its own, in which the browser's setting forces them.
 * It lets no page go on reading a folder. Files that are saved, a page that is printed and dark are looked at in
 * the long run without that driver (`firefox-journeys`). The pseudo-language is a build of its own; layout, states
 * and slides measure letters, which are another matter in each browser.
 */
export const LEFT_TO_CHROMIUM: readonly string[] = [
  "every-state.journey.ts",
  "killed.journey.ts",
  "languages.journey.ts",
  "layout.journey.ts",
  "mailbox.journey.ts",
  "offline.journey.ts",
  "own-looks.journey.ts",
  "print.journey.ts",
  "scan.journey.ts",
  "second-screen.journey.ts",
  "slides.journey.ts",
  "storage.journey.ts",
  "watched-folder.journey.ts",
];

/**
 * Behind the last stop of a page the browser's own bar has its turn. Firefox gives the focus to the bar, and
 * the driver's keys still go to the page, which then has stops and no focus, and shows none, as it should.
 * Neither a click nor coming to the front leads back. So in Firefox the head is reached from behind.
 */
export function keyToHead(browserName: string): "Tab" | "Shift+Tab" {
  return browserName === "firefox" ? "Shift+Tab" : "Tab";
}

/**
 * The driver fills a field by setting its value where React listens too, which then sees no change.
 * This sets it below React, as typing does.
 */
export async function fillAsTyped(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const insert = (text: string) => {
      const field = document.activeElement;
      const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
      if (!isField) return;
      const { value, selectionStart, selectionEnd } = field;
      const kept = selectionStart === null ? "" : value.slice(0, selectionStart);
      const rest = selectionEnd === null ? "" : value.slice(selectionEnd);
      const prototype =
        field instanceof HTMLInputElement
          ? HTMLInputElement.prototype
          : HTMLTextAreaElement.prototype;
      const typed = Object.getOwnPropertyDescriptor(prototype, "value");
      typed?.set?.call(field, kept + text + rest);
      field.dispatchEvent(new InputEvent("input", { data: text, bubbles: true, composed: true }));
    };
    Object.defineProperty(window, "__pw_bidiInsertText", { get: () => insert, set: () => {} });
  });
}
