import type { Page } from "@playwright/test";

/** In CSS pixels. The second is for the answers, which everybody taps (design, WCAG 2.2 2.5.8). */
const LEAST = { target: 24, answer: 44 };

/** What is wrong with what the window shows: beyond the edge, cut off, one over another, too small. */
export async function layoutFaults(page: Page, isAnswering = false): Promise<readonly string[]> {
  const found = [await textFaults(page), await targetFaults(page, isAnswering)].flat();
  return [...new Set(found)];
}

function textFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    // What is not drawn yet has no place yet.
    const drawn = new CSSStyleSheet();
    drawn.replaceSync("* { content-visibility: visible !important }");
    document.adoptedStyleSheets = [drawn];
    type Line = { text: string; element: Element; box: DOMRect; floats: boolean };
    type Box = {
      readonly [Trait in "isClipped" | "floats" | "scrolls" | "holds" | "ends"]: boolean;
    } & { readonly edges: DOMRect };
    const known = new Map<Element, readonly Box[]>();
    const root = document.querySelector("dialog[open]") ?? document.body;
    const edge = document.documentElement.clientWidth;
    const faults: string[] = [];
    if (document.documentElement.scrollWidth > edge)
      faults.push("the page is wider than the window");
    const lines: Line[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = (node.textContent ?? "").trim().slice(0, 40);
      if (!element || text === "" || !element.checkVisibility({ visibilityProperty: true }))
        continue;
      if (element.closest("select, textarea, title, desc, [data-slide]") || isForReaders(element))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
      if (boxes.some((box) => isCut(element, box))) faults.push(`cut off: ${text}`);
      const floats = isFloating(element);
      for (const box of boxes) lines.push({ text, element, box, floats });
    }
    return [...faults, ...overlaps(lines)];

    /** Kept from the eye in the usual way: a clipped dot that only screen readers find. */
    function isForReaders(element: Element): boolean {
      return around(element).some(({ isClipped }) => isClipped);
    }

    /** Whether something around the text ends before the text does, and does not scroll. */
    function isCut(element: Element, box: DOMRect): boolean {
      for (const { holds, ends, scrolls, edges } of around(element)) {
        if (scrolls) return false;
        if (holds && (box.left < edges.left - 1 || box.right > edges.right + 1)) return true;
        // Letters hang a little out of a tight line.
        if (ends && (box.top < edges.top - 4 || box.bottom > edges.bottom + 4)) return true;
      }
      return false;
    }

    /** What stays in the window lies over what scrolls. */
    function isFloating(element: Element): boolean {
      return around(element).some(({ floats }) => floats);
    }

    /** An element and all around it; each is asked for its style once, however many texts stand in it. */
    function around(element: Element): readonly Box[] {
      const before = known.get(element);
      if (before) return before;
      const outer = element.parentElement ? around(element.parentElement) : [];
      const found = [boxOf(element), ...outer];
      known.set(element, found);
      return found;
    }

    function boxOf(element: Element): Box {
      const { clipPath, position, overflowX, overflowY, display } = getComputedStyle(element);
      const isBox = display !== "inline" && !(element instanceof SVGElement);
      const isButton = element.matches("button, a, summary, label");
      return {
        isClipped: clipPath.startsWith("inset(50%"),
        floats: /sticky|fixed/.test(position),
        scrolls: isBox && (overflowX === "auto" || overflowX === "scroll"),
        holds: isBox && (isButton || overflowX !== "visible" || element === document.body),
        ends: isBox && (isButton || overflowY === "hidden" || overflowY === "clip"),
        edges: element.getBoundingClientRect(),
      };
    }

    function overlaps(all: readonly Line[]): readonly string[] {
      const sorted = all.toSorted((one, other) => one.box.top - other.box.top);
      const found: string[] = [];
      for (const [index, one] of sorted.entries()) {
        for (let next = index + 1; next < sorted.length; next += 1) {
          const other = sorted[next];
          if (!other || other.box.top > one.box.bottom) break;
          if (other.element === one.element || other.floats !== one.floats) continue;
          const wide =
            Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const high = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
          // Line boxes are higher than their letters.
          const limit = Math.min(one.box.height, other.box.height) * 0.35;
          if (wide > 2 && high > limit)
            found.push(`one over the other: ${one.text} / ${other.text}`);
        }
      }
      return found;
    }
  });
}

function targetFaults(page: Page, isAnswering: boolean): Promise<readonly string[]> {
  return page.evaluate(
    ({ target, answer, isAnswering }) => {
      const root = document.querySelector("dialog[open]") ?? document.body;
      const faults: string[] = [];
      for (const element of root.querySelectorAll(
        "a[href], button, summary, select, textarea, input:not([type=file]), [role=button], [role=radio]",
      )) {
        if (!element.checkVisibility({ visibilityProperty: true })) continue;
        const isChoice = element.matches("[type=radio], [type=checkbox]");
        const held = isChoice ? (element.closest("label") ?? element) : element;
        const { width, height, top } = held.getBoundingClientRect();
        // Comes down when it has the focus.
        if (top < 0 || isWithinText(element)) continue;
        const isAnswer = isAnswering && element.matches("[type=radio]");
        const least = isAnswer ? answer : target;
        if (Math.min(width, height) < least - 0.5) {
          const name = element.getAttribute("aria-label") ?? held.textContent?.trim().slice(0, 40);
          faults.push(`${Math.round(width)}×${Math.round(height)} to tap: ${name ?? ""}`);
        }
        if (element instanceof HTMLSelectElement) faults.push(...cutChoice(element));
      }
      return faults;

      /** A link in a sentence is as high as its line. */
      function isWithinText(element: Element): boolean {
        if (getComputedStyle(element).display !== "inline") return false;
        const beside = [...(element.parentElement?.childNodes ?? [])];
        return beside.some((node) => node instanceof Text && node.data.trim() !== "");
      }

      function cutChoice(select: HTMLSelectElement): readonly string[] {
        const { font, paddingLeft, paddingRight } = getComputedStyle(select);
        const pen = document.createElement("canvas").getContext("2d");
        const text = select.selectedOptions[0]?.text ?? "";
        if (!pen) return [];
        pen.font = font;
        const room =
          select.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
        return pen.measureText(text).width > room + 1 ? [`cut off in its list: ${text}`] : [];
      }
    },
    { ...LEAST, isAnswering },
  );
}
