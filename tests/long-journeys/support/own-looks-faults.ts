import type { Page } from "@playwright/test";

/** What keeps its own colours, or cannot be seen, where the reader's system chooses the colours. */
export function forcedColourFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const names = ["Canvas", "CanvasText", "GrayText", "Highlight", "LinkText", "ButtonText"];
    const probe = document.body.appendChild(document.createElement("i"));
    const system = names.map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    const [canvas] = system;
    return [...new Set([...shapes(), ...controls(), ...current()])];

    function isSeen(element: Element): boolean {
      return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    }

    /** Colours of shapes are left as they are unless their styles say otherwise. */
    function shapes(): readonly string[] {
      return [...document.querySelectorAll("svg :is(path, line, circle, rect, polygon, text)")]
        .filter((shape) => isSeen(shape) && !shape.closest("defs, clipPath, mask"))
        .flatMap((shape) => {
          const { fill, stroke, forcedColorAdjust } = getComputedStyle(shape);
          if (forcedColorAdjust === "none") return [];
          const own = [fill, stroke].filter(
            (colour) => colour !== "none" && !isClear(colour) && !system.includes(colour),
          );
          return own.map((colour) => `${colour}: ${named(shape)}`);
        });
    }

    /** Backgrounds are gone: a button or a field has a border or a line under it. */
    function controls(): readonly string[] {
      return [...document.querySelectorAll("button, select, textarea, input")]
        .filter(
          (control) =>
            isSeen(control) && !control.matches("[type=radio], [type=checkbox], [type=file]"),
        )
        .filter((control) => ![control, ...control.querySelectorAll("*")].some(isEdged))
        .map((control) => `without an edge: ${named(control)}`);
    }

    /** What one is at looks different from what lies beside it by more than colour. */
    function current(): readonly string[] {
      return [...document.querySelectorAll("nav [aria-current]")].flatMap((link) => {
        const others = [...(link.closest("nav")?.querySelectorAll("a, span") ?? [])].filter(
          (other) => !other.hasAttribute("aria-current") && isEdged(other),
        );
        return others.map((other) => `marked like the current one: ${named(other)}`);
      });
    }

    function isClear(colour: string): boolean {
      return /^rgba\(.*, 0\)$/.test(colour);
    }

    function isEdged(element: Element): boolean {
      const { borderBottomStyle, borderBottomWidth, borderBottomColor, textDecorationLine } =
        getComputedStyle(element);
      const hasBorder = borderBottomStyle !== "none" && Number.parseFloat(borderBottomWidth) > 0;
      return (hasBorder && borderBottomColor !== canvas) || textDecorationLine === "underline";
    }

    function named(element: Element): string {
      const around = element.closest("[class]")?.getAttribute("class") ?? "";
      return `${element.tagName} ${around} ${(element.textContent ?? "").trim().slice(0, 30)}`;
    }
  });
}

/** What still moves where the reader asked for rest. */
export function motionFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const moving = [...document.querySelectorAll("*")].filter((element) => {
      const { animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element);
      const lasts = `${animationDuration}, ${transitionDuration}`.split(", ");
      return scrollBehavior === "smooth" || lasts.some((time) => Number.parseFloat(time) > 0);
    });
    return [...new Set(moving.map(({ outerHTML }) => outerHTML.slice(0, 80)))];
  });
}
