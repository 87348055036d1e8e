import type { Locator, Page } from "@playwright/test";

/** The four screens that projectors and halls have. */
export const SIZES = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const;

/** In hundredths of the screen's height (docs/method.md). */
const LEAST = 0.029;
const LEAST_FIGURE = 0.043;

type Limits = { readonly least: number; readonly leastFigure: number };

/** The slide that the room sees. */
export function slideOn(page: Page): Locator {
  return page.locator("main [data-slide]").first();
}

/** Where the presentation in this window is. */
export function placeOf(page: Page): Promise<{ readonly slide: string; readonly step: number }> {
  return page.evaluate(() => {
    const key = Object.keys(sessionStorage).find((name) => name.startsWith("samsyn-talk-"));
    const state = JSON.parse(sessionStorage.getItem(key ?? "") ?? "{}") as {
      place: { slide: string; step: number };
    };
    return state.place;
  });
}

/** Goes to the slide with this number; false where the deck ends before. */
export async function goTo(page: Page, number: number): Promise<boolean> {
  const before = await placeOf(page);
  await page.keyboard.press("g");
  for (const digit of String(number)) await page.keyboard.press(digit);
  await page.keyboard.press("Enter");
  await settled(page);
  const after = await placeOf(page);
  return number === 1 || after.slide !== before.slide;
}

/** Waits until what was asked for is drawn. */
export function settled(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            resolve();
          });
        });
      }),
  );
}

/** What is wrong with the slide on the screen: text too small, cut off, or beyond the edge. */
export function faultsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    ({ least, leastFigure }: Limits) => {
      const slide = document.querySelector<HTMLElement>("main [data-slide]");
      if (!slide) return ["no slide"];
      const faults: string[] = [];
      if (slide.hasAttribute("data-overflow")) faults.push("does not fit");
      if (slide.scrollHeight > slide.clientHeight) faults.push("higher than its box");
      if (slide.scrollWidth > slide.clientWidth) faults.push("wider than its box");
      const height = innerHeight;
      const inner = slide.getBoundingClientRect();
      const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        const text = node.textContent?.trim() ?? "";
        if (!element || text === "" || element.closest(".visually-hidden")) continue;
        const size = Number.parseFloat(getComputedStyle(element).fontSize) / height;
        const limit = element.closest("[data-figure]") ? leastFigure : least;
        if (size < limit - 0.0001) faults.push(`${text.slice(0, 30)}: ${size.toFixed(4)} high`);
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) {
          const isInside =
            box.left >= inner.left - 1 &&
            box.right <= inner.right + 1 &&
            box.top >= inner.top - 1 &&
            box.bottom <= inner.bottom + 1;
          if (!isInside) faults.push(`${text.slice(0, 30)}: beyond the edge`);
        }
        for (let around = element; around !== slide; ) {
          const isCut =
            getComputedStyle(around).overflow !== "visible" &&
            around.scrollWidth > around.clientWidth + 1;
          if (isCut && !(around instanceof SVGElement))
            faults.push(`${text.slice(0, 30)}: cut off`);
          const parent = around.parentElement;
          if (!parent) break;
          around = parent;
        }
      }
      return faults;
    },
    { least: LEAST, leastFigure: LEAST_FIGURE },
  );
}
