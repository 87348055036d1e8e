import { parse } from "csv-parse/sync";
import i18next from "i18next";
import ICAL from "ical.js";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { OwnWords } from "#domain/assessment/own-words.ts";
import { readOwnText } from "#domain/assessment/own-words.ts";
import { compare } from "#domain/comparison/compare.ts";
import { emptyPlan } from "#domain/plan/plan.ts";
import { commentKey, tickComment } from "#domain/plan/ticked-comment.ts";
import { loadWords } from "#platform/i18n/load-words.ts";
import { showOwnWords } from "#platform/i18n/own-words.ts";
import { wordsIn } from "#platform/i18n/words-in.ts";
import { makeCalendar } from "#screens/report/calendar/make-calendar.ts";
import { makeCsv } from "#screens/report/data/make-csv.ts";
import { workbookSheets } from "#screens/report/data/workbook-sheets.ts";
import { type DocumentContext, REPORT_NAMESPACES } from "#screens/report/export/document-source.ts";
import { buildDocument } from "#screens/report/pdf/content/build-document.ts";
import { drawReport } from "#screens/report/pdf/draw/draw-report.ts";
import { fontsFor } from "#screens/report/pdf/fonts/font-names.ts";
import { makeSlides } from "#screens/report/slides/make-slides.ts";
import { makeMemorandum } from "#screens/report/word/make-memorandum.ts";
import { anInput, aSheet } from "#tests/domain/comparison/sheets.ts";
import { valueOf } from "#tests/support/value-of.ts";
import { all, openArchive } from "./open-archive.ts";
import { aPlan, aSource, choicesOf, fontFiles, SOME_PEOPLE } from "./pdf/builders.ts";
import { rawOf, readPdf } from "./pdf/read-pdf.ts";

/** What passes the boundaries as own words, and might be taken for more than words where they are written out. */
const HOSTILE = [
  '<img src=x onerror="alert(1)">&amp;<b>',
  "</w:t></a:t><script>alert(1)</script>",
  '=HYPERLINK("https://example.org","x")',
  "@SUM(1+1)*cmd|' /C calc'!A0; ${x} %{x}",
] as const;

/** Three own statements, the first of them the furthest apart, and an open answer, all with this text. */
async function contextWith(written: string): Promise<DocumentContext> {
  const read = readOwnText("text", written);
  if (!read.ok) throw new Error(read.reason);
  const text = read.value;
  const words = { en: { text, label: text.slice(0, 24).trim() } };
  const ids = ["own-1", "own-2", "own-3"] as const;
  const ownWords: OwnWords = {
    languages: ["en"],
    statements: ids.map((id) => ({ id, expected: false, words })),
    openQuestion: { en: text },
  };
  showOwnWords(ownWords);
  const people = (rating: 1 | 5) =>
    Array.from({ length: 3 }, () =>
      aSheet({
        ratings: { "own-1": rating, "own-2": 4, "own-3": 3, room: 3 },
        comments: { "own-1": text },
        openAnswer: text,
      }),
    );
  const configuration = { statements: ["room", ...ids] as const, ownWords };
  const plan = aPlan(2, { what: text, statement: "own-1" });
  return {
    ...aSource(SOME_PEOPLE, {
      comparison: compare(anInput({ A: people(1), B: people(5) }, configuration)),
      plan: {
        ...plan,
        picks: { A: "own-1", B: null },
        positions: {
          "own-1": { figures: { A: 3, B: 3 }, votes: { A: [], B: [] }, reason: text },
        },
      },
    }),
    language: "en",
    t: await wordsIn("en", REPORT_NAMESPACES),
  };
}

beforeAll(async () => {
  await i18next.init({
    lng: "en",
    fallbackLng: false,
    ns: [],
    resources: {},
    returnNull: false,
    interpolation: { escapeValue: false },
  });
});

it("own words leave the words of ours where these come later", async () => {
  await contextWith("We meet.");
  expect(i18next.hasResourceBundle("sv", "questionnaire")).toBe(false);
  await loadWords("sv", ["questionnaire", "prompts"]);
  const t = i18next.getFixedT("sv", ["questionnaire", "prompts"]);
  expect(t("statements.own-1.text")).toBe("We meet.");
  expect(t("dimensions.own-1.label")).toBe("We meet.");
  expect(t("statements.equal-gain.label")).toBe("Insats och utbyte");
  expect(t("prompts:statements.own-1.ask")).toBe(t("prompts:own.ask"));
});

describe("own words in a document of another language", () => {
  it("are marked with theirs on slides, and open answers are there only where ticked", async () => {
    const asked = await contextWith("We meet.");
    const context = { ...asked, plan: emptyPlan(null), language: "sv" } as const;
    const untold = openArchive(await makeSlides(context));
    const key = commentKey({ language: "en", text: "We meet." });
    const plan = valueOf(
      tickComment(context.plan, { statement: "open-question", party: "B", key }),
    );
    const told = openArchive(await makeSlides({ ...context, plan }));
    const slidesIn = (archive: typeof told) =>
      archive.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name));
    expect(slidesIn(told)).toHaveLength(slidesIn(untold).length + 1);
    const slides = slidesIn(told).map((name) => told.part(name));
    const answers = slides.find((slide) =>
      all(slide, "a:t").some(({ textContent }) => textContent === "Answer"),
    );
    expect(answers?.documentElement.textContent).toContain("Alpenblick");
    const runs = slides.flatMap((slide) => all(slide, "a:r"));
    const own = runs.filter(({ textContent }) => textContent === "We meet.");
    expect(own.length).toBeGreaterThan(5);
    for (const run of own) {
      expect(all(run, "a:rPr").map((each) => each.getAttribute("lang"))).toEqual(["en-GB"]);
    }
  });

  it("are marked with theirs in a PDF, wherever they stand alone", async () => {
    const context = await contextWith("We meet.");
    const drawn = async (language: "sv" | "en") => {
      const report = buildDocument(context.t, context, choicesOf(language));
      const text = JSON.stringify(report);
      const raw = rawOf(await drawReport(report, await fontFiles(fontsFor(text)), () => undefined));
      return { report, raw, text };
    };
    const isEnglish = /\/Lang \(en\)/gu;
    expect((await drawn("en")).raw.match(isEnglish)).toHaveLength(1);
    const { report, raw, text } = await drawn("sv");
    const stated = text.match(/"lang":"en"/gu) ?? [];
    const statements = report.sections.flatMap(({ sections }) => sections);
    expect(statements.filter(({ lang }) => lang === "en")).toHaveLength(3);
    expect(stated.length).toBeGreaterThan(10);
    // Six comments and six open answers besides.
    expect(raw.match(isEnglish)).toHaveLength(stated.length + 6 + 6);
  });

  it("are in the workbook, the open answers on a sheet of their own without a rating", async () => {
    const context = await contextWith("We meet.");
    const open = workbookSheets(context).find(({ name }) => name === "Open question");
    expect(open?.columns.map(({ heading }) => heading)).toEqual(["Organisation", "We meet."]);
    expect(open?.rows).toEqual([
      ...[1, 2, 3].map(() => ["Nordvik", "We meet."]),
      ...[1, 2, 3].map(() => ["Alpenblick", "We meet."]),
    ]);
    const { comparison } = context;
    const without = { ...context, comparison: { ...comparison, openAnswers: { A: [], B: [] } } };
    expect(workbookSheets(without).map(({ name }) => name)).not.toContain("Open question");
  });
});

describe.each(HOSTILE)("%s", (text) => {
  let context: DocumentContext;
  beforeEach(async () => {
    context = await contextWith(text);
  });

  it("is words in a PDF, and nothing that acts", async () => {
    const report = buildDocument(context.t, context, choicesOf("en"));
    const said = JSON.stringify(text).slice(1, -1);
    expect(JSON.stringify(report).split(said).length).toBeGreaterThan(4);
    const files = await fontFiles(fontsFor(JSON.stringify(report)));
    const bytes = await drawReport(report, files, () => undefined);
    expect((await readPdf(bytes)).items.length).toBeGreaterThan(50);
    expect(rawOf(bytes)).not.toMatch(/\/(?:JavaScript|JS|Launch|SubmitForm|EmbeddedFile)\b/u);
  });

  it("is words in Word and on slides", async () => {
    const documents = [
      new Uint8Array(await makeMemorandum(context, "A4")),
      await makeSlides(context),
    ];
    for (const bytes of documents) {
      const archive = openArchive(bytes);
      const parts = archive.names.filter((name) => /\.(?:xml|rels)$/u.test(name));
      const all = parts.map((name) => archive.part(name));
      for (const part of all) {
        expect(part.querySelector("script, [TargetMode=External]")).toBeNull();
      }
      expect(all.map(({ documentElement }) => documentElement.textContent).join(" ")).toContain(
        text.slice(0, 20).trim(),
      );
    }
  });

  it("is a cell of a table, never a formula", () => {
    const rows: Record<string, string>[] = parse(makeCsv(context, "point"), {
      bom: true,
      columns: true,
    });
    const own = rows.filter(({ statement }) => statement === "own-1");
    expect(own.length).toBeGreaterThan(5);
    for (const row of own) expect(row["text"]?.replace(/^'/u, "")).toBe(text);
    const open = rows.filter(({ level }) => level === "open");
    expect(open.map(({ word = "" }) => word.replace(/^'/u, ""))).toEqual(Array(6).fill(text));
    for (const cell of rows.flatMap((row) => Object.values(row))) {
      if (Number.isNaN(Number(cell))) expect(cell).not.toMatch(/^[=+@\t\r\n-]/u);
    }
  });

  it("is no event and no line of its own in a calendar", () => {
    const calendar = makeCalendar(context, null, Date.UTC(2026, 10, 22));
    expect(new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents("vevent")).toHaveLength(2);
  });
});
