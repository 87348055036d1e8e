import { describe, expect, it } from "vitest";
import { mostCommonName, namesByOccurrence, sideNamed } from "#domain/portfolio/our-side.ts";

const between = (a: string, b: string) => ({ partyNames: { A: a, B: b } });

describe("who we are", () => {
  it("is the name that occurs most, however it is written", () => {
    const all = [
      between("Nordvik", "Alpenblick"),
      between("Fjord", "NORDVIK"),
      between("Fjord", "x"),
    ];
    const third = [...all, between("nordvik", "Berg")];
    expect(mostCommonName(third)).toBe("Nordvik");
    expect(namesByOccurrence(third).slice(0, 3)).toEqual(["Nordvik", "Fjord", "Alpenblick"]);
    expect(third.map((each) => sideNamed(each, "Nordvik"))).toEqual(["A", "B", null, "A"]);
  });

  it("is nobody where no name occurs more than any other", () => {
    expect(mostCommonName([])).toBeNull();
    expect(mostCommonName([between("Nordvik", "Alpenblick")])).toBeNull();
    const twice = between("Nordvik", "Alpenblick");
    expect(mostCommonName([twice, twice])).toBeNull();
    expect(sideNamed(twice, null)).toBeNull();
  });
});
