import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import readExcelFile from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#domain/questionnaire/language.ts";
import { isOwn, STATEMENTS } from "#domain/questionnaire/look-up.ts";
import { wordsOf } from "../../scripts/language/words.mjs";

const IDS = STATEMENTS.map(({ id }) => id).filter((id) => !isOwn(id));
const COLUMNS = { sv: "Svenska (sv)", de: "Deutsch (de)", en: "English (en)" };
const WORDS = LANGUAGES.map((language) => ({ language, words: wordsOf(language) }));

/** The rows of a sheet of the XLSForm, by heading. */
async function rowsOf(sheet: string) {
  const sheets = await readExcelFile("docs/questionnaire/xlsform.xlsx");
  const [head = [], ...rows] = sheets.find((each) => each.sheet === sheet)?.data ?? [];
  return rows.map(
    (row) => new Map(head.map((heading, at) => [String(heading), String(row[at] ?? "")])),
  );
}

describe("the XLSForm", () => {
  it("asks every statement in each language, its anchors on demand", async () => {
    const survey = new Map((await rowsOf("survey")).map((row) => [row.get("name"), row]));
    for (const id of IDS) {
      const row = survey.get(id);
      expect(row?.get("type")).toBe("select_one scale");
      for (const { language, words } of WORDS) {
        const text = words.get(`questionnaire:statements.${id}.text`);
        expect(row?.get(`label::${COLUMNS[language]}`)).toBe(text);
        const [low, high] = ["low", "high"].map((end) =>
          words.get(`prompts:statements.${id}.${end}`),
        );
        expect(row?.get(`guidance_hint::${COLUMNS[language]}`)).toBe(`1: ${low}\n5: ${high}`);
      }
    }
  });

  it("names no list and no question that it does not have", async () => {
    const [survey, choices] = [await rowsOf("survey"), await rowsOf("choices")];
    const lists = new Set(choices.map((row) => `select_one ${row.get("list_name")}`));
    const names = new Set(survey.map((row) => row.get("name")));
    for (const row of survey) {
      const type = row.get("type") ?? "";
      if (type.startsWith("select_one")) expect(lists).toContain(type);
    }
    const cells = [...survey, ...choices].flatMap((row) => [...row.values()]).join("\n");
    const named = [...cells.matchAll(/\$\{([^}]*)\}/gu)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(10);
    for (const name of named) expect(names).toContain(name);
    expect(cells).not.toContain("{{");
  });
});

describe("the DDI codebook", () => {
  const text = readFileSync("docs/questionnaire/ddi-codebook.xml", "utf8");
  const { DOMParser } = new JSDOM("").window;
  const book = new DOMParser().parseFromString(text, "application/xml");

  it("has every statement as a variable, in each language", () => {
    const variables = new Map(
      [...book.getElementsByTagName("var")].map((each) => [each.getAttribute("name"), each]),
    );
    for (const id of IDS) {
      const asked = [...(variables.get(id)?.getElementsByTagName("qstnLit") ?? [])];
      expect(asked.map((each) => each.textContent)).toEqual(
        WORDS.map(({ words }) => words.get(`questionnaire:statements.${id}.text`)),
      );
    }
    expect(text).not.toContain("{{");
  });

  it("refers only to what it has", () => {
    const ids = [...book.querySelectorAll("[ID]")].map((each) => each.getAttribute("ID"));
    expect(new Set(ids).size).toBe(ids.length);
    const refers = ["var", "varGrp", "qstn"].flatMap((name) =>
      [...book.querySelectorAll(`[${name}]`)].map((each) => each.getAttribute(name) ?? ""),
    );
    expect(ids).toEqual(expect.arrayContaining(refers.flatMap((each) => each.split(" "))));
  });
});

describe("the comparison with known instruments", () => {
  it("has every statement once, in the order of the questionnaire", () => {
    const page = readFileSync("docs/questionnaire/known-instruments.md", "utf8");
    const rows = [...page.matchAll(/^\| `([\w-]+)` +\|/gmu)].map(([, id]) => id);
    expect(rows).toEqual(IDS);
  });
});
