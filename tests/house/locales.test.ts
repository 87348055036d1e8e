import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/domain/questionnaire/language.ts";

type Words = { readonly [key: string]: string | Words };

const files = readdirSync("locales/en").toSorted();
const PLURAL = /_(zero|one|two|few|many|other)$/;

function wordsOf(language: string, file: string): ReadonlyMap<string, string> {
  const parsed: Words = JSON.parse(readFileSync(`locales/${language}/${file}`, "utf8"));
  return new Map(flat(parsed));
}

function flat(words: Words, prefix = ""): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  );
}

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name]) => name ?? "").toSorted();
}

/** Where it is said how long something stays in the browser. */
const LASTING = {
  "collect.json": ["file.text"],
  "respond.json": ["first.kept"],
  "trust.json": ["check.persistence.no", "privacy.where.here"],
};

describe("the words", () => {
  it.each(LANGUAGES)("promise nothing in %s that a private window does not keep", (language) => {
    for (const [file, keys] of Object.entries(LASTING)) {
      for (const key of keys) expect(wordsOf(language, file).get(key), key).toMatch(/\bprivat/);
    }
  });

  it.each(LANGUAGES)("%s has the same files as English", (language) => {
    expect(readdirSync(`locales/${language}`).toSorted()).toEqual(files);
  });

  describe.each(files)("%s", (file) => {
    const english = wordsOf("en", file);

    it.each(LANGUAGES)("has the same keys in %s", (language) => {
      expect([...wordsOf(language, file).keys()]).toEqual([...english.keys()]);
    });

    it.each(LANGUAGES)("has the same placeholders in %s", (language) => {
      for (const [key, text] of wordsOf(language, file)) {
        expect(placeholders(text), key).toEqual(placeholders(english.get(key) ?? ""));
      }
    });

    it.each(LANGUAGES)("leaves nothing empty or untrimmed in %s", (language) => {
      for (const [key, text] of wordsOf(language, file)) {
        expect(text, key).not.toBe("");
        expect(text, key).toBe(text.trim());
      }
    });

    it.each(LANGUAGES)("has every plural form that %s needs", (language) => {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      const keys = [...wordsOf(language, file).keys()];
      const plurals = new Set(
        keys.filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, "")),
      );
      for (const key of plurals) {
        for (const form of forms) expect(keys).toContain(`${key}_${form}`);
      }
    });

    it.each(LANGUAGES)("uses real quotation marks and apostrophes in %s", (language) => {
      for (const [key, text] of wordsOf(language, file)) expect(text, key).not.toMatch(/["']/);
    });
  });
});

describe("sentences that stand for several reasons", () => {
  it.each(LANGUAGES)("are the same ones in %s as in English", (language) => {
    const pointers = (words: ReadonlyMap<string, string>) =>
      [...words].filter(([, text]) => text.startsWith("$t("));
    const english = pointers(wordsOf("en", "errors.json"));
    expect(english).not.toEqual([]);
    expect(pointers(wordsOf(language, "errors.json"))).toEqual(english);
  });
});

describe("the rule for answering", () => {
  it.each(LANGUAGES)("names the answers as the scale does in %s", (language) => {
    const words = wordsOf(language, "questionnaire.json");
    const quoted = words.get("howTo.missing")?.match(/[„“”][^„“”]+[“”]/g);
    expect(quoted?.map((each) => each.slice(1, -1))).toEqual([
      words.get("scale.1"),
      words.get("scale.cannotJudge"),
    ]);
  });
});

describe("the scale", () => {
  it.each(LANGUAGES)("is called alike while one answers and in the results in %s", (language) => {
    const scale = wordsOf(language, "questionnaire.json");
    const results = wordsOf(language, "results.json");
    for (const rating of [1, 2, 3, 4, 5]) {
      const word = scale.get(`scale.${rating}`)?.toLocaleLowerCase(language);
      const degree = results.get(`degree.${rating}`) ?? "";
      expect(results.get("mean.words")?.replace("{{degree}}", degree)).toBe(word);
    }
  });
});

describe("the words in use", () => {
  const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(`src/${name}`, "utf8"))
    .join("\n");

  /** A key counts as used where it stands whole, or as a template with a fixed first part. */
  function isUsed(key: string): boolean {
    const [first = "", ...rest] = key.replace(PLURAL, "").split(".").map(escape);
    const parts = [first, ...rest.map((part) => `(?:${part}|\\$\\{[^}]+\\})`)];
    return new RegExp(`["\`:]${parts.join("\\.")}["\`]`).test(sources);
  }

  function escape(text: string): string {
    return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  }

  it.each(files)("%s has no word that nothing shows", (file) => {
    const unused = [...wordsOf("en", file).keys()].filter((key) => !isUsed(key));
    expect(unused).toEqual([]);
  });
});
