import type { Page } from "@playwright/test";

/** What a phone covers of its window, in CSS pixels from each edge. */
export type Covered = Readonly<Record<"top" | "right" | "bottom" | "left", number>>;

/** From now on the page is told of such a phone. */
export async function coverEdges(page: Page, insets: Covered): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send("Emulation.setSafeAreaInsetsOverride", { insets });
  await browser.detach();
}

/** The words and controls that lie where the window is covered, at the top of the page and at its end. */
export async function coveredParts(page: Page, insets: Covered): Promise<readonly string[]> {
  const found: string[] = [];
  for (const end of ["top", "bottom"] as const) {
    found.push(
      ...(await page.evaluate(
        ([covered, edge]) => {
          const dialog = document.querySelector("dialog[open]");
          const scroller = dialog ?? document.documentElement;
          scroller.scrollTo(0, edge === "top" ? 0 : scroller.scrollHeight);
          const { clientWidth } = document.documentElement;
          const root = dialog ?? document.body;
          const under: string[] = [];
          // What a part that scrolls by itself does not show lies under nothing.
          const shownOf = (element: Element, box: DOMRect) => {
            let { left, right } = box;
            for (
              let around = element.parentElement;
              around && around !== root;
              around = around.parentElement
            ) {
              if (getComputedStyle(around).overflowX === "visible") continue;
              const outer = around.getBoundingClientRect();
              left = Math.max(left, outer.left);
              right = Math.min(right, outer.right);
            }
            return new DOMRect(left, box.top, Math.max(right - left, 0), box.height);
          };
          const look = (what: string, element: Element, whole: DOMRect) => {
            const box = shownOf(element, whole);
            if (box.width <= 1 || box.height <= 1) return;
            const isSeen = box.bottom > 0 && box.top < innerHeight;
            const isUnder =
              box.left < covered.left - 1 ||
              box.right > clientWidth - covered.right + 1 ||
              // Letters hang a little out of a tight line.
              (edge === "top" && box.top < covered.top - 4) ||
              (edge === "bottom" && box.bottom > innerHeight - covered.bottom + 4);
            if (isSeen && isUnder) under.push(`${what} at the ${edge}`);
          };
          for (const control of root.querySelectorAll("a, button, input, select, textarea, svg")) {
            const isShown = control.checkVisibility({
              visibilityProperty: true,
              opacityProperty: true,
            });
            if (isShown) look(control.localName, control, control.getBoundingClientRect());
          }
          const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const holder = node.parentElement;
            // What only readers hear has a box of one pixel.
            if (!holder?.checkVisibility({ visibilityProperty: true })) continue;
            if (holder.getBoundingClientRect().width <= 1) continue;
            const range = document.createRange();
            range.selectNodeContents(node);
            for (const box of range.getClientRects()) {
              look(node.textContent?.trim() ?? "", holder, box);
            }
          }
          return under;
        },
        [insets, end] as const,
      )),
    );
  }
  return [...new Set(found)];
}
