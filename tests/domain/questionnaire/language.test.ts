import { expect, it } from "vitest";
import { isLanguage, LANGUAGES } from "#domain/questionnaire/language.ts";

it("knows three languages, in the order of the sealed format", () => {
  expect(LANGUAGES).toEqual(["sv", "de", "en"]);
  expect(LANGUAGES.every(isLanguage)).toBe(true);
});

it.each(["SV", "no", "", "sv-SE", null, undefined, 0])("does not know %j", (value) => {
  expect(isLanguage(value)).toBe(false);
});
