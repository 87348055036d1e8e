import { readdirSync, readFileSync } from "node:fs";
import i18next from "i18next";
import { beforeEach, describe, expect, it } from "vitest";
import { LANGUAGES } from "#domain/questionnaire/language.ts";
import { haveWords, loadWords } from "#platform/i18n/load-words.ts";
import { WORD_FILES } from "#platform/i18n/word-files.ts";

const RESPOND = "src/screens/respond";
const NAMESPACES = readdirSync("locales/en").map((file) => file.replace(/\.json$/, ""));

beforeEach(async () => {
  await i18next.init({ lng: "en", fallbackLng: false, resources: {} });
});

describe.each(LANGUAGES)("the words of %s", (language) => {
  it.each(NAMESPACES)("%s come when they are asked for", async (name) => {
    expect(haveWords(language, [name])).toBe(false);
    await loadWords(language, [name]);
    expect(haveWords(language, [name])).toBe(true);
  });

  it("stand in one file each", async () => {
    const files = await Promise.all(Object.values(WORD_FILES).map((file) => file[language]()));
    expect(files.flatMap((file) => Object.keys(file)).toSorted()).toEqual(NAMESPACES.toSorted());
  });
});

it("a respondent's pages need no words that only facilitators load", async () => {
  const files = readdirSync(RESPOND, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tsx"))
    .map((file) => `${RESPOND}/${file}`);
  expect(files.length).toBeGreaterThan(20);
  const used = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/useTranslation\(([^)]*)\)/g)].flatMap(([, names]) =>
      [...(names ?? "").matchAll(/"(\w+)"/g)].map(([, name]) => name ?? ""),
    ),
  );
  expect(used).toContain("closing");
  await loadWords("sv", used);
  expect(haveWords("sv", ["home"])).toBe(false);
});
