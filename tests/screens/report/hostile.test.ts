import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { cleanName } from "#domain/assessment/name.ts";
import { compare } from "#domain/comparison/compare.ts";
import { cleanText } from "#domain/plan/text.ts";
import { makeCalendar } from "#screens/report/calendar/make-calendar.ts";
import { makeCsv } from "#screens/report/data/make-csv.ts";
import type { ReportSource } from "#screens/report/export/document-source.ts";
import { makeSlides } from "#screens/report/slides/make-slides.ts";
import { makeMemorandum } from "#screens/report/word/make-memorandum.ts";
import { anInput } from "#tests/domain/comparison/sheets.ts";
import { openArchive } from "./open-archive.ts";
import { aPlan, aSource, contextOf, pdfOf, SOME_PEOPLE, sheetsOf } from "./pdf/builders.ts";
import { rawOf, readPdf } from "./pdf/read-pdf.ts";

/** What somebody might write to do harm, or by accident. */
const HOSTILE = [
  { kind: "markup", text: '<img src=x onerror="alert(1)">&amp;<b>' },
  { kind: "script", text: "</w:t></a:t></text><script>alert(1)</script>" },
  { kind: "style", text: "</style><style>*{display:none}" },
  { kind: "direction", text: "a\u202eb\u2066c\u200fd" },
  { kind: "zero width", text: "n\u200bo\u200dt\u2060h\ufeffing" },
  { kind: "control characters", text: "a\u0000b\u0001c\u0008d\u000be\ufffef" },
  { kind: "half a character", text: "a\ud800b\udc00" },
  { kind: "formula", text: '=HYPERLINK("https://example.org","x")' },
  { kind: "lines", text: "x\r\nATTENDEE:mailto:x@example.org\r\nBEGIN:VEVENT\u2028y" },
  { kind: "length", text: "wordwithoutend".repeat(720) },
] as const;

/** A report in which everything that people write says the same, as the boundaries let it in. */
function sourceOf(written: string): ReportSource {
  const name = cleanName(written).slice(0, 60);
  const text = cleanText(written).slice(0, 300);
  const comment = written.slice(0, 500);
  const sheets = sheetsOf(SOME_PEOPLE);
  const [first, ...others] = sheets.A;
  if (!first) throw new Error("nobody answered");
  const said = { ...first, comments: { "equal-gain": comment, "experience-better": comment } };
  const plan = aPlan(2, {
    what: text,
    how: text,
    owners: {
      A: { name, accepted: true },
      B: { name, accepted: false },
    },
  });
  return aSource(SOME_PEOPLE, {
    comparison: compare(anInput({ ...sheets, A: [said, ...others] })),
    partyNames: { A: name, B: `${name} B` },
    plan: {
      ...plan,
      positions: {
        "equal-gain": { figures: { A: 4, B: 4 }, votes: { A: [], B: [] }, reason: text },
      },
      memorandum: { ...plan.memorandum, texts: { purpose: text, "brings-A": text } },
    },
  });
}

describe.each(HOSTILE)("$kind in every name and text", ({ text }) => {
  it("leaves a PDF whole, with nothing in it that acts", async () => {
    const bytes = await pdfOf(sourceOf(text), "en");
    expect((await readPdf(bytes)).items.length).toBeGreaterThan(100);
    expect(rawOf(bytes)).not.toMatch(/\/(?:JavaScript|JS|Launch|SubmitForm|EmbeddedFile)\b/u);
  });

  it("leaves a Word document whole", async () => {
    const context = await contextOf(sourceOf(text), "en");
    expectWhole(new Uint8Array(await makeMemorandum(context, "A4")));
  });

  it("leaves slides whole", async () => {
    expectWhole(await makeSlides(await contextOf(sourceOf(text), "en")));
  });

  it("is no formula and no row of its own in a table", async () => {
    const plain = parse(makeCsv(await contextOf(sourceOf("plain"), "en"), "point"), {
      bom: true,
    });
    const rows: string[][] = parse(makeCsv(await contextOf(sourceOf(text), "en"), "point"), {
      bom: true,
    });
    expect(rows).toHaveLength(plain.length);
    for (const cell of rows.flat()) {
      if (Number.isNaN(Number(cell))) expect(cell).not.toMatch(/^[=+@\t\r\n-]/u);
    }
  });

  it("is no event and no line of its own in a calendar", async () => {
    const calendar = makeCalendar(
      await contextOf(sourceOf(text), "en"),
      null,
      Date.UTC(2026, 10, 22),
    );
    const parsed = new ICAL.Component(ICAL.parse(calendar));
    expect(parsed.getAllSubcomponents("vevent")).toHaveLength(2);
    expect(calendar).not.toMatch(/^ATTENDEE/mu);
    for (const line of calendar.split("\r\n")) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
  });

  it("is a name without what turns or hides it", () => {
    expect(cleanName(text)).not.toMatch(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
  });
});

/** Every part is well-formed XML, and refers to nothing outside. */
function expectWhole(bytes: Uint8Array): void {
  const archive = openArchive(bytes);
  for (const name of archive.names.filter((each) => /\.(?:xml|rels)$/u.test(each))) {
    const part = archive.part(name);
    const targets = [...part.querySelectorAll("[TargetMode=External]")];
    expect(targets, name).toEqual([]);
    expect(part.querySelector("script"), name).toBeNull();
  }
}
