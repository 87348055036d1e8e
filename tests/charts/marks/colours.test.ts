import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { DARK, LIGHT } from "#charts/marks/colours.ts";

const TOKENS = readFileSync("src/ui/tokens.css", "utf8");

it.each(Object.entries(LIGHT))("takes %s as the light theme has it", (name, colour) => {
  const token = name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
  const [, light] = new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6})`, "u").exec(TOKENS) ?? [];
  expect(colour).toBe(light);
});

it("takes the dark ground as the dark theme has it", () => {
  expect(TOKENS).toMatch(
    new RegExp(`--surface: light-dark\\(#[0-9a-f]{6}, ${DARK.surface}\\)`, "u"),
  );
});
