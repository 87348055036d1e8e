import { describe, expect, it } from "vitest";
import { isolated, isolatedNames } from "#platform/i18n/isolated-names.ts";

describe("isolated", () => {
  it.each(["חברה", "شركة", "Acme חברה", "ܣܘܪܝܝܐ"])("keeps %s from turning a sentence", (name) => {
    expect(isolated(name)).toBe(`\u2068${name}\u2069`);
  });

  it.each(["Nordwind", "Åkerö", "日本", "🙂", "", "<b>"])("leaves %j alone", (name) => {
    expect(isolated(name)).toBe(name);
  });
});

describe("isolatedNames", () => {
  it("does so for each party", () => {
    expect(isolatedNames({ A: "Nordwind", B: "חברה" })).toEqual({
      A: "Nordwind",
      B: "\u2068חברה\u2069",
    });
  });
});
