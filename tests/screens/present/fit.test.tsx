import { describe, expect, it } from "vitest";
import { fitInto, fitsToTry, SMALLEST_FIT, wantedFit } from "#screens/present/stage/fit.ts";

/** A box of 100 whose content is as high as the letters are large, times a factor. */
function aBox(factor: number): HTMLElement {
  const box = document.createElement("div");
  const fit = () => Number(box.style.getPropertyValue("--fit"));
  Object.defineProperties(box, {
    clientHeight: { get: () => 100 },
    scrollHeight: { get: () => Math.max(100, Math.round(fit() * factor)) },
    clientWidth: { get: () => 100 },
    scrollWidth: { get: () => 100 },
  });
  return box;
}

/** A word in a column of 100 within the box, so wide at the usual size. */
function aWord(box: HTMLElement, width: number): HTMLElement {
  const word = document.createElement("p");
  Object.defineProperties(word, {
    clientWidth: { get: () => 100 },
    scrollWidth: {
      get: () =>
        box.style.overflowWrap === "anywhere"
          ? 100
          : Math.max(100, Math.round(Number(box.style.getPropertyValue("--fit")) * width)),
    },
  });
  box.append(word);
  return word;
}

describe("the size of the letters", () => {
  it("is the wanted one where everything fits", () => {
    const box = aBox(100);
    expect(fitInto(box, 0)).toBe(true);
    expect(box.style.getPropertyValue("--fit")).toBe("1");
  });

  it("goes down until everything fits, and no further", () => {
    const box = aBox(200);
    expect(fitInto(box, 0)).toBe(true);
    const fit = Number(box.style.getPropertyValue("--fit"));
    expect(fit).toBeLessThanOrEqual(0.5025);
    expect(fit).toBeGreaterThan(0.45);
  });

  it("rather goes down than breaks a word", () => {
    const box = aBox(100);
    const wide = aWord(box, 140);
    expect(fitInto(box, 0)).toBe(true);
    expect(box.style.overflowWrap).toBe("normal");
    expect(wide.scrollWidth).toBeLessThanOrEqual(100);
    expect(Number(box.style.getPropertyValue("--fit"))).toBeGreaterThan(0.65);
  });

  it("breaks a word that would make the letters far smaller", () => {
    const box = aBox(100);
    aWord(box, 400);
    expect(fitInto(box, 0)).toBe(true);
    expect(box.style.overflowWrap).toBe("anywhere");
    expect(box.style.getPropertyValue("--fit")).toBe("1");
  });

  it("ends at the smallest readable one, and says that it was not enough", () => {
    const box = aBox(1000);
    expect(fitInto(box, 3)).toBe(false);
    expect(Number(box.style.getPropertyValue("--fit"))).toBe(SMALLEST_FIT);
  });

  it("begins larger or smaller as wanted, and only falls", () => {
    for (const size of [-3, 0, 3]) {
      const fits = fitsToTry(size);
      expect(fits[0]).toBe(wantedFit(size));
      expect(fits.at(-1)).toBe(SMALLEST_FIT);
      expect(fits).toEqual(fits.toSorted((one, other) => other - one));
    }
    expect(wantedFit(3)).toBeGreaterThan(wantedFit(0));
    expect(wantedFit(0)).toBeGreaterThan(wantedFit(-3));
  });
});
