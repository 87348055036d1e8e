import { describe, expect, it } from "vitest";
import { readableAccent } from "#charts/marks/accent.ts";
import { setVotes } from "#domain/plan/position.ts";
import { LANGUAGES, type Language } from "#domain/questionnaire/language.ts";
import type { ReportSource } from "#screens/report/export/document-source.ts";
import type { PageSize } from "#screens/report/export/page-size.ts";
import { makeMemorandum } from "#screens/report/word/make-memorandum.ts";
import { BRANDING } from "../decks.ts";
import { all, openArchive, textOf } from "../open-archive.ts";
import { packageFaults } from "../package-faults.ts";
import { aPlan, aSource, contextOf, SOME_PEOPLE, wordsOf } from "../pdf/builders.ts";

async function opened(
  change: Partial<ReportSource> = {},
  language: Language = "en",
  pageSize: PageSize = "A4",
) {
  const context = await contextOf(aSource(SOME_PEOPLE, { plan: aPlan(3), ...change }), language);
  const archive = openArchive(await makeMemorandum(context, pageSize));
  return { archive, body: archive.part("word/document.xml") };
}

function styled(body: Document, style: string): readonly string[] {
  return all(body, "w:p")
    .filter((paragraph) =>
      all(paragraph, "w:pStyle").some((each) => each.getAttribute("w:val") === style),
    )
    .map((paragraph) => paragraph.textContent ?? "");
}

describe("makeMemorandum", () => {
  it.each(LANGUAGES)("has a title, real headings and its language in %s", async (language) => {
    const { archive, body } = await opened({}, language);
    const t = await wordsOf(language);
    const title = t("plan:memorandum.title");
    expect(styled(body, "Title")).toEqual([title]);
    expect(styled(body, "Heading1")).toHaveLength(11);
    expect(styled(body, "Heading1")[0]).toBe(t("plan:memorandum.purpose"));
    const [name] = all(archive.part("docProps/core.xml"), "dc:title");
    expect(name?.textContent).toMatch(new RegExp(`^${title}: Nordvik`, "u"));
    const [lang] = all(archive.part("word/styles.xml"), "w:lang");
    expect(lang?.getAttribute("w:val")?.slice(0, 2)).toBe(language);
    const fonts = all(archive.part("word/styles.xml"), "w:rFonts");
    expect(new Set(fonts.map((font) => font.getAttribute("w:ascii")))).toEqual(new Set(["Arial"]));
  });

  it("is a package in which everything that is declared is there, and nothing else", async () => {
    for (const branding of [{}, BRANDING]) {
      const context = await contextOf(aSource(SOME_PEOPLE, { plan: aPlan(3), branding }), "en");
      expect(packageFaults(await makeMemorandum(context, "A4"))).toEqual([]);
    }
  });

  it("begins with the logo, and has its title in the colour", async () => {
    const { archive, body } = await opened({ branding: BRANDING });
    const [first] = all(body, "w:p");
    const [picture] = first ? all(first, "wp:docPr") : [];
    expect(picture?.getAttribute("descr")).toBe("Logo for Nordvik and Alpenblick");
    const [media] = archive.names.filter((name) => name.startsWith("word/media/"));
    expect(media).toMatch(/\.png$/u);
    const [title] = all(archive.part("word/styles.xml"), "w:style");
    const [colour] = title ? all(title, "w:color") : [];
    expect(`#${colour?.getAttribute("w:val")?.toLowerCase()}`).toBe(
      readableAccent(BRANDING.accent, "light"),
    );
    expect(all((await opened()).body, "w:drawing")).toEqual([]);
  });

  it("has the next steps as a table with a head that is repeated", async () => {
    const { body } = await opened();
    const [table] = all(body, "w:tbl");
    const rows = table ? all(table, "w:tr") : [];
    const cells = rows.map((row) => all(row, "w:tc").map((cell) => textOf(cell, "w:p", "w:t")));
    expect(cells[0]).toEqual([
      "What",
      "Owner at Nordvik",
      "Owner at Alpenblick",
      "By when",
      "How we will know",
    ]);
    expect(cells[1]).toEqual([
      "Meet the planners of both sides on site, round 1",
      "Åsa Lindqvist\nhas accepted",
      "Jörg Müller\nnot yet accepted",
      "15\u00a0January 2027",
      "Both planners can name three constraints of the other side.",
    ]);
    expect(cells[2]?.slice(2, 4)).toEqual(["nobody yet", "no date yet"]);
    expect(rows.map((row) => all(row, "w:tblHeader").length)).toEqual([1, 0, 0, 0]);
  });

  it("has means and spreads before and after as a table, where each person's figure was noted", async () => {
    const plan = setVotes(
      setVotes(aPlan(3), "fair-talk", "B", [3, 4, 4, 5]),
      "fair-talk",
      "A",
      [3],
    );
    const { body } = await opened({ plan });
    expect(styled(body, "Heading1")).toContain("Before and after the conversation");
    const [, table] = all(body, "w:tbl");
    const rows = table ? all(table, "w:tr") : [];
    const cells = rows.map((row) => all(row, "w:tc").map(({ textContent }) => textContent));
    expect(cells).toEqual([
      ["Statement", "Nordvik before", "Nordvik after", "Alpenblick before", "Alpenblick after"],
      [
        "Talk about fairness",
        expect.stringMatching(/^\d\.\d, spread \d\.\d$/),
        "3.0",
        expect.stringMatching(/^\d\.\d, spread \d\.\d$/),
        "4.0, spread 0.5",
      ],
    ]);
  });

  it("has real lists, what was written and where the parties stand", async () => {
    const { body } = await opened();
    const listed = all(body, "w:p").filter((each) => all(each, "w:numPr").length > 0);
    const texts = listed.map(({ textContent }) => textContent);
    expect(texts).toContain(
      "Solve it first: Nordvik 4.0\u00a0· Alpenblick 3.5. We solve it first, then look at why.",
    );
    expect(texts).toContain("Jörg Müller (Alpenblick)");
    expect(textOf(body, "w:p", "w:t")).toContain("Better working days.\nFewer surprises.");
  });

  it("says so where nothing was written, and has lines to sign where they are wanted", async () => {
    const plan = aPlan(0);
    const memorandum = { ...plan.memorandum, signatures: true };
    const { body } = await opened({ plan: { ...plan, memorandum } });
    expect(all(body, "w:tbl")).toHaveLength(0);
    expect(textOf(body, "w:p", "w:t")).toContain("Who does what\nNothing is written down yet.");
    expect(styled(body, "Heading1").at(-1)).toBe("Signatures");
  });

  it("keeps every character, and private notes out", async () => {
    const names = { A: '<b>&amp; "Åß" אבג 🚀', B: "x".repeat(60) };
    const plan = { ...aPlan(20, { what: "=1+1 & <w:p/> ".repeat(21) }), notes: { room: "Hush." } };
    const { archive, body } = await opened({ partyNames: names, plan });
    const text = textOf(body, "w:p", "w:t");
    expect(text).toContain(`${names.A} and ${names.B}`);
    expect(text).toContain("=1+1 & <w:p/> =1+1");
    for (const name of archive.names.filter((each) => /\.(?:xml|rels)$/u.test(each))) {
      expect(archive.part(name).documentElement.textContent).not.toContain("Hush.");
    }
  });

  it.each([
    ["A4", "11906"],
    ["Letter", "12240"],
  ] as const)("is set on %s", async (size, width) => {
    const { body } = await opened({}, "en", size);
    expect(all(body, "w:pgSz")[0]?.getAttribute("w:w")).toBe(width);
  });
});
