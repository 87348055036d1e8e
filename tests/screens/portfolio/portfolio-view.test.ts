import { expect, it } from "vitest";
import {
  type PortfolioView,
  parsePortfolioView,
  portfolioAddress,
} from "#screens/portfolio/portfolio-view.ts";

const USUAL: PortfolioView = { order: "talk", search: "", we: null, modules: [] };

function again(view: PortfolioView): PortfolioView {
  return parsePortfolioView(portfolioAddress(view).replace(/^#\/portfolio\/?/u, ""));
}

it("stands in the address, and comes back from it", () => {
  expect(portfolioAddress(USUAL)).toBe("#/portfolio");
  expect(again(USUAL)).toEqual(USUAL);
  const view: PortfolioView = {
    order: "transparent",
    search: "A & Ö?",
    we: "Nordvik #1",
    modules: ["foundations", "tensions"],
  };
  expect(portfolioAddress(view)).toMatch(/^#\/portfolio\/\?sort=transparent&/u);
  expect(again(view)).toEqual(view);
  expect(again({ ...USUAL, we: "" })).toEqual({ ...USUAL, we: "" });
});

it("leaves out what it does not know, and what is too long", () => {
  const view = parsePortfolioView(
    `?sort=nothing&areas=four-values+tensions+x&search=${"ö".repeat(200)}`,
  );
  expect(view).toEqual({ ...USUAL, modules: ["tensions"], search: "ö".repeat(100) });
  expect(parsePortfolioView("anything")).toEqual(USUAL);
  const absurd = `?sort=constructor&areas=${"tensions ".repeat(10_000)}&search=%E0%A4&we=${"<b>".repeat(10_000)}`;
  expect(parsePortfolioView(absurd)).toMatchObject({ order: "talk", modules: ["tensions"] });
  expect(portfolioAddress(parsePortfolioView(absurd)).length).toBeLessThan(1000);
});
