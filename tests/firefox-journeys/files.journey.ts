import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect } from "@playwright/test";
import { pdfPages } from "../journeys/support/pdf.ts";
import { word } from "../journeys/support/words.ts";
import { test } from "./marionette.ts";

test("files arrive with their names and bytes, a page is printed, and it can be dark", async ({
  firefox,
}) => {
  await firefox.press(word("en", "home", "example"));
  const heading = () => firefox.run(`return document.querySelector("h1")?.textContent;`);
  await expect.poll(heading).toMatch(/17.*23/);

  const ground = await firefox.run("return getComputedStyle(document.body).backgroundColor;");
  expect(Math.max(...(String(ground).match(/\d+/g) ?? []).map(Number))).toBeLessThan(80);

  const pages = await pdfPages(await firefox.print());
  const printed = pages.flat().map(({ text }) => text);
  expect(pages.length).toBeGreaterThan(1);
  // Two letters drawn as one are no text: these words have none.
  expect(printed).toContain(word("en", "compare", "values"));

  await firefox.run(`location.hash = location.hash.replace(/compare.*/, "report");`);
  await firefox.press(word("en", "report", "screen.makeTable"));
  const table = await firefox.saved(".csv");
  expect(basename(table)).toMatch(/^Samsyn/);
  expect(readFileSync(table, "utf8").split("\n").length).toBeGreaterThan(20);
  await firefox.press(word("en", "report", "screen.make"));
  const report = await firefox.saved(".pdf");
  const first = (await pdfPages(readFileSync(report)))[0] ?? [];
  expect(first.map(({ text }) => text).join(" ")).toContain("17");
});
