import { expect, it } from "vitest";
import { href, paths } from "#platform/paths.ts";

it("builds the places behind the #", () => {
  expect(href(paths.home)).toBe("#/");
  expect(href(paths.newAssessment)).toBe("#/new");
  expect(href(paths.step("AAECAwQFBgc", "collect"))).toBe("#/a/AAECAwQFBgc/collect");
  expect(href(paths.answerHere("AAECAwQFBgc", "B"))).toBe("#/a/AAECAwQFBgc/answer/B");
});
