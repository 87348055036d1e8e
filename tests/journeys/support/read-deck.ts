import type { Page } from "@playwright/test";

/** In hundredths of the screen's height (docs/method.md). */
const LIMITS = { least: 0.029, leastFigure: 0.043 };

export type ReadLocation = {
  readonly slide: string;
  readonly step: number;
  /** Text that is too small, cut off, or beyond the edge. */
  readonly faults: readonly string[];
};

/**
 * Goes through the deck in the page, with its keys: to every slide, or to every step of each. What is
 * wrong with each is measured, not looked at, so nothing has to be painted meanwhile.
 */
export function readDeck(page: Page, way: "slides" | "steps"): Promise<readonly ReadLocation[]> {
  return page.evaluate(readInPage, { way, ...LIMITS });
}

type Asked = typeof LIMITS & { readonly way: "slides" | "steps" };

/* It runs in the page, where there is nothing but itself. */
async function readInPage({ way, least, leastFigure }: Asked): Promise<readonly ReadLocation[]> {
  const press = (key: string) =>
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  // React draws what a key changed, effects included, before the next task begins.
  const { port1: next, port2: asked } = new MessageChannel();
  const drawn = () =>
    new Promise((resolve) => {
      next.addEventListener("message", resolve, { once: true });
      next.start();
      asked.postMessage(null);
    });
  const locationNow = () => {
    const name = Object.keys(sessionStorage).find((key) => key.startsWith("samsyn-session-"));
    const kept = JSON.parse(sessionStorage.getItem(name ?? "") ?? "{}") as {
      location: { slide: string; step: number };
    };
    return kept.location;
  };

  const isOutside = (inner: DOMRect, box: DOMRect) =>
    box.left < inner.left - 1 ||
    box.right > inner.right + 1 ||
    box.top < inner.top - 1 ||
    box.bottom > inner.bottom + 1;
  const isCutIn = (from: HTMLElement, slide: HTMLElement) => {
    for (let around = from; around !== slide; ) {
      const isHidden = getComputedStyle(around).overflow !== "visible";
      const isWider = around.scrollWidth > around.clientWidth + 1;
      if (isHidden && isWider && !(around instanceof SVGElement)) return true;
      if (!around.parentElement) return false;
      around = around.parentElement;
    }
    return false;
  };
  const faultsOfText = (node: Node, slide: HTMLElement) => {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? "";
    if (!element || text === "" || element.closest(".visually-hidden")) return [];
    const size = Number.parseFloat(getComputedStyle(element).fontSize) / innerHeight;
    const limit = element.closest("[data-figure]") ? leastFigure : least;
    const range = document.createRange();
    range.selectNodeContents(node);
    const inner = slide.getBoundingClientRect();
    return [
      ...(size < limit - 0.0001 ? [`${size.toFixed(4)} high`] : []),
      ...([...range.getClientRects()].some((box) => isOutside(inner, box))
        ? ["beyond the edge"]
        : []),
      ...(isCutIn(element, slide) ? ["cut off"] : []),
    ].map((fault) => `${text.slice(0, 30)}: ${fault}`);
  };
  const faultsNow = () => {
    const slide = document.querySelector<HTMLElement>("main [data-slide]");
    if (!slide) return ["no slide"];
    const faults: string[] = [];
    if (slide.hasAttribute("data-overflow")) faults.push("does not fit");
    if (slide.scrollHeight > slide.clientHeight) faults.push("higher than its box");
    if (slide.scrollWidth > slide.clientWidth) faults.push("wider than its box");
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      faults.push(...faultsOfText(node, slide));
    }
    return faults;
  };

  const read: ReadLocation[] = [];
  press("Home");
  await drawn();
  for (let number = 1; ; number += 1) {
    const place = locationNow();
    const last = read.at(-1);
    // The deck ends where one stays.
    if (last?.slide === place.slide && last.step === place.step) return read;
    read.push({ ...place, faults: faultsNow() });
    // A digit counts once what the key before it did is drawn.
    const keys = way === "steps" ? ["PageDown"] : ["g", ...String(number + 1), "Enter"];
    for (const key of keys) {
      press(key);
      await drawn();
    }
  }
}
