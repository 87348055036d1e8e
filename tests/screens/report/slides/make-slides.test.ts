import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readableAccent } from "#charts/marks/accent.ts";
import { PARTIES } from "#domain/assessment/party.ts";
import { shownConversations } from "#domain/deck/conversations.ts";
import { LANGUAGES, type Language } from "#domain/questionnaire/language.ts";
import type { ReportSource } from "#screens/report/export/document-source.ts";
import { makeSlides } from "#screens/report/slides/make-slides.ts";
import { aSecondRound, BRANDING, DECKS, aWholeSource as whole } from "../decks.ts";
import { type Archive, all, openArchive, textOf } from "../open-archive.ts";
import { packageFaults } from "../package-faults.ts";
import { aPlan, aSource, contextOf, SOME_PEOPLE, wordsOf } from "../pdf/builders.ts";

async function made(source: ReportSource, language: Language = "en") {
  const bytes = await makeSlides(await contextOf(source, language));
  return { bytes, archive: openArchive(bytes) };
}

function parts(archive: Archive, pattern: RegExp): readonly Document[] {
  const numberOf = (name: string) => Number(/\d+/u.exec(name)?.[0]);
  return archive.names
    .filter((name) => pattern.test(name))
    .toSorted((one, other) => numberOf(one) - numberOf(other))
    .map((name) => archive.part(name));
}

const slidesOf = (archive: Archive) =>
  parts(archive, /^ppt\/slides\/slide\d+\.xml$/u).map((part) => textOf(part, "a:p", "a:t"));
const notesOf = (archive: Archive) =>
  parts(archive, /^ppt\/notesSlides\/notesSlide\d+\.xml$/u).map((part) =>
    textOf(part, "a:p", "a:t"),
  );
const charts = (archive: Archive) => parts(archive, /^ppt\/charts\/chart\d+\.xml$/u);

describe("makeSlides", () => {
  it.each(LANGUAGES)("says result, radar, conversations and next steps in %s", async (language) => {
    const source = whole();
    const { archive } = await made(source, language);
    const t = await wordsOf(language);
    const slides = slidesOf(archive);
    expect(slides).toHaveLength(
      1 + 1 + 1 + shownConversations(source.comparison, source.plan).length + 1,
    );
    expect(slides[0]).toContain("Nordvik & Alpenblick");
    expect(slides[1]).toContain("18");
    for (const [index, { id }] of shownConversations(source.comparison, source.plan).entries()) {
      expect(slides[3 + index]).toContain(t(`questionnaire:statements.${id}.text`));
    }
    expect(slides.at(-1)).toContain("Meet the planners of both sides on site, round 3");
    expect(slides.at(-1)).toContain("Åsa Lindqvist");
    for (const part of parts(archive, /^ppt\/(?:slides|notesSlides)\/\w+\.xml$/u)) {
      for (const run of all(part, "a:rPr")) {
        expect(run.getAttribute("lang")?.slice(0, 2)).toBe(language);
      }
    }
  });

  it("has a title on every slide and words to say on those that need them", async () => {
    const { archive } = await made(whole());
    for (const slide of parts(archive, /^ppt\/slides\/slide\d+\.xml$/u)) {
      const titles = all(slide, "p:ph").filter((each) => each.getAttribute("type") === "title");
      expect(titles).toHaveLength(1);
      // The number that readers look for, which stands there by not standing there.
      expect(titles[0]?.hasAttribute("idx")).toBe(false);
    }
    const t = await wordsOf("en");
    const notes = notesOf(archive).join("\n");
    for (const { id } of shownConversations(whole().comparison, whole().plan)) {
      expect(notes).toContain(t(`prompts:statements.${id}.high`));
    }
    expect(notes).toContain(t("prompts:statements.fair-talk.ask"));
  });

  it("has the radar as a native chart with the figures of the comparison", async () => {
    const source = whole();
    const { archive, bytes } = await made(source);
    const [chart, ...others] = charts(archive);
    if (!chart) throw new Error("no chart");
    expect(others).toEqual([]);
    expect(all(chart, "c:radarChart")).toHaveLength(1);
    const series = all(chart, "c:ser");
    const dimensions = source.comparison.modules[0]?.dimensions ?? [];
    for (const [index, party] of PARTIES.entries()) {
      const values = series[index]
        ? all(series[index], "c:val").flatMap((val) => all(val, "c:v"))
        : [];
      expect(values.map(({ textContent }) => Number(textContent))).toEqual(
        dimensions.map(({ parties }) => Math.round((parties[party].mean ?? 0) * 100) / 100),
      );
    }
    expect(Object.keys(unzipSync(bytes)).some((name) => name.endsWith(".xlsx"))).toBe(true);
  });

  it("has no figures under the lines of a radar, and says beside it what the rings are", async () => {
    const { archive } = await made(whole());
    const [chart] = charts(archive);
    const axes = chart ? all(chart, "c:valAx") : [];
    const places = axes.flatMap((axis) => all(axis, "c:tickLblPos"));
    expect(places.map((place) => place.getAttribute("val"))).toEqual(["none"]);
    expect(slidesOf(archive)[2]).toMatch(/1\s+innermost · 3\s+partly true/u);
  });

  it("names a font that every system has, and no other", async () => {
    const { archive } = await made(whole());
    const named = parts(archive, /^ppt\/.*\.xml$/u).flatMap((part) =>
      all(part, "a:latin").map((font) => font.getAttribute("typeface")),
    );
    expect(new Set(named)).toEqual(new Set(["Arial", "+mj-lt", "+mn-lt"]));
  });

  it("tells its lines apart without colour", async () => {
    const [chart] = charts((await made(whole())).archive);
    const looks = (chart ? all(chart, "c:ser") : []).map((series) => [
      all(series, "c:symbol")[0]?.getAttribute("val"),
      all(series, "a:prstDash")[0]?.getAttribute("val"),
    ]);
    expect(looks).toEqual([
      ["circle", "solid"],
      ["diamond", "dash"],
    ]);
  });

  it("leaves a gap where a figure is missing, never a zero", async () => {
    const { A, B } = SOME_PEOPLE;
    const unknown = (people: readonly string[]) =>
      people.map((person) => `xxxxxx${person.slice(6)}`);
    const { archive, bytes } = await made(aSource({ A: unknown(A), B }));
    const [chart] = charts(archive);
    const [first] = chart ? all(chart, "c:ser") : [];
    const points = first ? all(first, "c:val").flatMap((val) => all(val, "c:pt")) : [];
    expect(points.map((point) => point.getAttribute("idx"))).toEqual(["1", "2", "3"]);
    const [, workbook] =
      Object.entries(unzipSync(bytes)).find(([name]) => name.endsWith(".xlsx")) ?? [];
    const sheet = openArchive(workbook ?? new Uint8Array()).part("xl/worksheets/sheet1.xml");
    expect(all(sheet, "v").filter(({ textContent }) => textContent === "")).toEqual([]);
  });

  it("keeps every character of names and steps well-formed, and private notes out", async () => {
    const partyNames = { A: '<b>&amp; "Åß" אבג', B: "🚀".repeat(60) };
    const plan = { ...aPlan(20, { what: "=1+1 & <a:p/> ".repeat(21) }), notes: { room: "Hush." } };
    const { archive } = await made(whole({ partyNames, plan }), "de");
    const slides = slidesOf(archive).join("\n");
    expect(slides).toContain(`${partyNames.A} & ${partyNames.B}`);
    expect(slides).toContain("=1+1 & <a:p/> =1+1");
    for (const name of archive.names.filter((each) => /\.(?:xml|rels)$/u.test(each))) {
      expect(archive.part(name).documentElement.textContent).not.toContain("Hush.");
    }
  });

  it.each(Object.entries(DECKS))("is a package in which everything fits: %s", async (_, source) => {
    expect(packageFaults((await made(source())).bytes)).toEqual([]);
  });

  it("has the logo and the colour of titles on the cover, and nowhere else", async () => {
    const { archive } = await made(whole({ branding: BRANDING }));
    const [cover, ...others] = parts(archive, /^ppt\/slides\/slide\d+\.xml$/u);
    const pictures = cover ? all(cover, "p:pic") : [];
    const [picture] = pictures;
    expect(picture && all(picture, "p:cNvPr")[0]?.getAttribute("descr")).toBe(
      "Logo for Nordvik and Alpenblick",
    );
    const size = picture && all(picture, "a:ext").find((each) => each.hasAttribute("cx"));
    const [width, height] = ["cx", "cy"].map((side) => Number(size?.getAttribute(side)));
    expect((width ?? 0) / (height ?? 1)).toBeCloseTo(3);
    const colours = (slide: Document | undefined) =>
      slide ? all(slide, "a:srgbClr").map((each) => each.getAttribute("val")) : [];
    const accent = readableAccent(BRANDING.accent, "light").slice(1).toUpperCase();
    expect(colours(cover)).toContain(accent);
    for (const slide of others) {
      expect(all(slide, "p:pic")).toEqual([]);
      expect(colours(slide)).not.toContain(accent);
    }
    const plain = (await made(whole())).archive;
    expect(plain.names.filter((name) => name.startsWith("ppt/media/"))).toEqual([]);
  });

  it("says what moved since the earlier round, and what became of its steps", async () => {
    const { archive } = await made(aSecondRound());
    const slides = slidesOf(archive);
    expect(slides[2]).toMatch(
      /^Since last time\nCompared with 4\u00a0May 2026\.\nYou see 19 of 23/u,
    );
    expect(slides[3]).toMatch(/^What happened\n/u);
    expect(slides[3]).toContain(
      "You were not on the same page (difference 3.0); now you are (0.0).",
    );
    const [step, later] = slides.filter((text) => text.startsWith("What happened to the earlier"));
    expect(step).toContain("round 1\nDone\nTwice already");
    expect(later).toContain("round 5\nNot known yet");
    const own = slidesOf((await made(whole())).archive).join("\n");
    expect(own).not.toContain("Since last time");
    expect(own).not.toContain("2026-05");
  });

  it("draws the earlier round thin and dotted under the parties, and has its figures beside", async () => {
    const { archive } = await made(aSecondRound());
    const series = charts(archive).flatMap((chart) => all(chart, "c:ser"));
    expect(series.map((each) => all(each, "c:v")[0]?.textContent)).toEqual([
      "Nordvik",
      "Alpenblick",
      "Nordvik, 4\u00a0May 2026",
      "Alpenblick, 4\u00a0May 2026",
    ]);
    const look = (each: Element | undefined) =>
      each && [
        all(each, "a:prstDash")[0]?.getAttribute("val"),
        Number(all(each, "a:ln")[0]?.getAttribute("w")),
        all(each, "c:symbol")[0]?.getAttribute("val"),
      ];
    expect(series.map(look)).toEqual([
      ["solid", 31_750, "circle"],
      ["dash", 31_750, "diamond"],
      ["sysDot", 15_875, "circle"],
      ["sysDot", 15_875, "diamond"],
    ]);
    // Named under the chart are the parties alone, for whose long names there is hardly room once.
    const unnamed = charts(archive).flatMap((chart) => all(chart, "c:legendEntry"));
    expect(unnamed.map((each) => all(each, "c:idx")[0]?.getAttribute("val"))).toEqual(["2", "3"]);
    const slides = slidesOf(archive).join("\n");
    expect(slides).toContain("Thin and dotted: 4\u00a0May 2026");
    expect(notesOf(archive).join("\n")).toMatch(/on 4\u00a0May 2026: Nordvik \d\.\d/u);
    const talk = slidesOf(archive).find((text) => text.includes("Conversation 1"));
    expect(talk).toContain("4\u00a0May 2026\nOwn answers");
  });

  it("names the masters before the slides, as the format wants it", async () => {
    const { archive } = await made(whole());
    const children = [...archive.part("ppt/presentation.xml").documentElement.children];
    expect(children.map(({ tagName }) => tagName)).toEqual([
      "p:sldMasterIdLst",
      "p:notesMasterIdLst",
      "p:sldIdLst",
      "p:sldSz",
      "p:notesSz",
      "p:defaultTextStyle",
    ]);
  });

  it("takes too little data", async () => {
    const { archive } = await made(aSource({ A: [], B: [] }));
    expect(slidesOf(archive).length).toBeGreaterThan(3);
  });
});
