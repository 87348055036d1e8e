import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createInstance, type ResourceKey } from "i18next";
import { type Answer, type AnswerSheet, isRating } from "#domain/answers/answer-sheet.ts";
import { type PerParty, perParty } from "#domain/assessment/party.ts";
import { type ComparisonInput, compare } from "#domain/comparison/compare.ts";
import { emptyPlan, type NextStep, type Plan } from "#domain/plan/plan.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { CORE_STATEMENTS } from "#domain/questionnaire/look-up.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import {
  type DocumentContext,
  REPORT_NAMESPACES,
  type ReportSource,
  type ReportWords,
} from "#screens/report/export/document-source.ts";
import { buildDocument, type DocumentChoices } from "#screens/report/pdf/content/build-document.ts";
import { REPORT_PARTS } from "#screens/report/pdf/content/parts.ts";
import { drawReport } from "#screens/report/pdf/draw/draw-report.ts";
import { type FontFiles, type FontName, fontsFor } from "#screens/report/pdf/fonts/font-names.ts";
import { anInput, aSheet } from "#tests/domain/comparison/sheets.ts";

const FILES: Readonly<Record<string, string>> = {
  sans: "source-sans-3/files/source-sans-3-{cut}-400-normal",
  sansBold: "source-sans-3/files/source-sans-3-{cut}-600-normal",
  serifBold: "source-serif-4/files/source-serif-4-{cut}-600-normal",
  math: "noto-sans-math/files/noto-sans-math-latin-400-normal",
  symbols: "noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal",
  emoji: "noto-emoji/files/noto-emoji-emoji-400-normal",
};

/** With this text, every font is needed. */
export const ALL_FONTS = fontsFor("ŁΩБ→☐👍");

/** Font files of the report, from the installed packages. */
export async function fontFiles(names: readonly FontName[] = ALL_FONTS): Promise<FontFiles> {
  const { resolve } = createRequire(import.meta.url);
  const read = async (name: FontName) => {
    const [face = "", cut = ""] = name.split("-");
    const file = FILES[face]?.replace("{cut}", cut === "latinExt" ? "latin-ext" : cut);
    return [name, new Uint8Array(await readFile(resolve(`@fontsource/${file}.woff`)))] as const;
  };
  return Object.fromEntries(await Promise.all(names.map(read)));
}

/** The words of a document in one language, as the app loads them. */
export async function wordsOf(language: Language): Promise<ReportWords> {
  const read = async (namespace: string) => {
    const url = new URL(`../../../../locales/${language}/${namespace}.json`, import.meta.url);
    const resource: ResourceKey = JSON.parse(await readFile(url, "utf8"));
    return [namespace, resource] as const;
  };
  const resources = Object.fromEntries(await Promise.all(REPORT_NAMESPACES.map(read)));
  const words = createInstance();
  await words.init({
    lng: language,
    fallbackLng: false,
    returnNull: false,
    interpolation: { escapeValue: false },
    resources: { [language]: resources },
  });
  return words.getFixedT(language, [...REPORT_NAMESPACES]);
}

/** People who answered in questionnaire order, a string each: 1 to 5, `x` cannot judge, `-` nothing. */
export function sheetsOf(people: PerParty<readonly string[]>): PerParty<readonly AnswerSheet[]> {
  return perParty((party) =>
    people[party].map((answers) => {
      const ratings: Partial<Record<StatementId, Answer>> = {};
      for (const [index, id] of CORE_STATEMENTS.entries()) {
        const answer = answers[index] ?? "-";
        const rating = Number(answer);
        if (isRating(rating)) ratings[id] = rating;
        if (answer === "x") ratings[id] = "cannot-judge";
      }
      // Each party in a language of its own, as partners are.
      const language = party === "A" ? "sv" : "de";
      return aSheet({ ratings, goOn: ratings["equal-gain"] ?? null, language });
    }),
  );
}

/** A report on these answers, by default of Nordvik and Alpenblick. */
export function aSource(
  people: PerParty<readonly string[]>,
  change: Partial<ReportSource> & {
    readonly configuration?: Partial<ComparisonInput["configuration"]>;
  } = {},
): ReportSource {
  const { configuration, ...rest } = change;
  return {
    comparison: compare(anInput(sheetsOf(people), configuration)),
    partyNames: { A: "Nordvik", B: "Alpenblick" },
    date: "2026-11-22",
    includedLate: 0,
    earlier: null,
    example: false,
    branding: {},
    assessmentId: "AAAAAAAAAAA",
    plan: emptyPlan(null),
    ...rest,
  };
}

/** Four and three people who differ on some things. */
export const SOME_PEOPLE: PerParty<readonly string[]> = {
  A: [
    "44544354443x442444232433",
    "4445444454xx452445332443",
    "43445453444x543344241433",
    "5444434443344424542324-2",
  ],
  B: ["444344224224442145334433", "434343234334443454244433", "445353224333442544234543"],
};

/** Many people, their answers spread by a simple rule. */
export function manyPeople(count: number): PerParty<readonly string[]> {
  return perParty((party) =>
    Array.from({ length: count }, (_, person) =>
      CORE_STATEMENTS.map((_statement, index) => {
        const lean = party === "A" ? index % 3 : (index + 1) % 4;
        return 1 + ((person * 7 + index * 3 + lean * person) % 4) + (lean === 0 ? 1 : 0);
      })
        .map(String)
        .join(""),
    ),
  );
}

/** A plan with positions and so many next steps, each text as given. */
export function aPlan(steps: number, change: Partial<NextStep> = {}): Plan {
  const plan = emptyPlan("2026-11-22");
  return {
    ...plan,
    picks: { A: "solve-first", B: "fair-talk" },
    positions: {
      "solve-first": {
        figures: { A: 4, B: 3.5 },
        votes: { A: [], B: [] },
        reason: "We solve it first, then look at why.",
      },
      "fair-talk": { figures: { A: 3, B: null }, votes: { A: [], B: [] }, reason: "" },
      "equal-gain": {
        figures: { A: 4, B: 4 },
        votes: { A: [], B: [] },
        reason: "Effort is counted twice a year.",
      },
    },
    nextSteps: Array.from({ length: steps }, (_, index) => ({
      id: index + 1,
      what: `Meet the planners of both sides on site, round ${index + 1}`,
      owners: {
        A: { name: "Åsa Lindqvist", accepted: true },
        B: { name: index % 2 === 0 ? "Jörg Müller" : "", accepted: false },
      },
      by: index === 1 ? null : `2027-0${1 + (index % 9)}-15`,
      how: "Both planners can name three constraints of the other side.",
      statement: "solve-first",
      ...change,
    })),
    lastStepId: steps,
    memorandum: {
      ...plan.memorandum,
      texts: { purpose: "Better working days.\nFewer surprises." },
    },
  };
}

/** What documents other than the PDF are written with. */
export async function contextOf(
  source: ReportSource,
  language: Language,
): Promise<DocumentContext> {
  return { ...source, language, t: await wordsOf(language) };
}

/** Everything, on A4. */
export function choicesOf(language: Language, change: Partial<DocumentChoices> = {}) {
  return { language, parts: REPORT_PARTS, pageSize: "A4", ...change } as const;
}

/** Writes and draws a report. */
export async function pdfOf(
  source: ReportSource,
  language: Language,
  change: Partial<DocumentChoices> = {},
): Promise<Uint8Array> {
  const report = buildDocument(await wordsOf(language), source, choicesOf(language, change));
  return drawReport(report, await fontFiles(fontsFor(JSON.stringify(report))), () => undefined);
}
