import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emptyPlan } from "#domain/plan/plan.ts";
import { LANGUAGES, type Language } from "#domain/questionnaire/language.ts";
import { develop } from "#domain/rounds/develop.ts";
import type { ReportSource } from "#screens/report/export/document-source.ts";
import type { DocumentChoices } from "#screens/report/pdf/content/build-document.ts";
import { drawTextDocument } from "#screens/report/pdf/draw/draw-text-document.ts";
import { BRANDING } from "#tests/screens/report/decks.ts";
import {
  aPlan,
  aSource,
  fontFiles,
  manyPeople,
  pdfOf,
} from "#tests/screens/report/pdf/builders.ts";
import { whole } from "#tests/screens/report/pdf/drawn.ts";
import { aComparison, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";
import { WHOLE_SHEET } from "#tests/support/sealing-samples.ts";
import { EVERYTHING, questionWordsIn } from "#tests/wording/text-documents.ts";
import { answersCopy } from "#wording/answers-copy.ts";
import { type QuestionWords, questionSheet } from "#wording/question-sheet.ts";
import type { TextDocument } from "#wording/text-document.ts";
import { findPythonCheckers, findVeraPdf } from "../../scripts/pdf-checkers.mjs";
import { runTool } from "./tool.ts";

const NOW = aComparison(MIXED_ANSWERS);
const BEFORE = aComparison({
  ...MIXED_ANSWERS,
  "solve-first": { A: [5, 5, 5, 5], B: [2, 2, 2] },
});

/** Long words that are never the same: what is said again and again looks like a running head. */
function compounds(count: number, from: number): string {
  const word = (_: unknown, index: number) => `Versorgungsbetrieb${inLetters(from + index)}`;
  return Array.from({ length: count }, word).join(" ");
}

function inLetters(value: number): string {
  return Array.from(String(value), (digit) => "abcdefghij".charAt(Number(digit))).join("");
}

/** The longest names, texts and lists, in all kinds of letters, some of which nothing here can draw. */
function worstCase(): ReportSource {
  const plan = aPlan(20);
  const nextSteps = plan.nextSteps.map((step) => ({
    ...step,
    what: compounds(10, step.id * 100),
    how: compounds(10, step.id * 1000),
  }));
  const comments = {
    A: ["Лес → ☐ ✗ 株式会社 👩‍🚀 אבג ".repeat(20)],
    B: ["x".repeat(500), compounds(18, 0), "Ελλάς ✓ ≥ ἀρχή Nguyễn <&>"],
  };
  return whole({
    comparison: aComparison({
      ...MIXED_ANSWERS,
      "business-model": { A: [5, 4, 5, 4], B: [2, 2, 2], comments },
    }),
    partyNames: { A: "Müller & Söhne <b> Газпром 株式会社 👩‍🚀 شركة", B: "x".repeat(60) },
    plan: { ...plan, nextSteps },
  });
}

function followUp(): ReportSource {
  const earlier = {
    kind: "follow-up",
    development: develop(BEFORE, NOW, "2026-05-04"),
    nextSteps: aPlan(2).nextSteps,
  } as const;
  return whole({ comparison: NOW, earlier });
}

const REPORTS: Readonly<Record<string, readonly [ReportSource, Partial<DocumentChoices>]>> = {
  everything: [whole(), {}],
  "everything on Letter": [whole(), { pageSize: "Letter" }],
  "one page": [whole(), { parts: [] }],
  "a logo and a colour": [whole({ branding: BRANDING }), {}],
  "follow-up": [followUp(), {}],
  confidential: [
    aSource(manyPeople(6), { configuration: { mode: "confidential" }, plan: aPlan(3) }),
    {},
  ],
  "worst case": [worstCase(), {}],
  nobody: [aSource({ A: [], B: [] }, { plan: emptyPlan(null) }), {}],
};

/** What respondents take along. */
const TEXTS: Readonly<Record<string, (t: QuestionWords, language: Language) => TextDocument>> = {
  "all questions": (t, language) => questionSheet(t, EVERYTHING, language),
  "own answers": (t, language) => answersCopy(t, EVERYTHING, WHOLE_SHEET, language, "K7Q-4MD"),
};

/** 30 documents, each read by programs that take seconds for one, on a machine that does more. */
const TIMEOUT = 600_000;

let folder: string;
const files: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "samsyn-"));
  const keep = (name: string, pdf: Uint8Array) => {
    const file = join(folder, `${name}.pdf`);
    writeFileSync(file, pdf);
    files.push(file);
  };
  for (const language of LANGUAGES) {
    for (const [name, [source, choices]] of Object.entries(REPORTS)) {
      keep(`${name}, ${language}`, await pdfOf(source, language, choices));
    }
    const t = await questionWordsIn(language);
    for (const [name, make] of Object.entries(TEXTS)) {
      const drawn = await drawTextDocument(make(t, language), "A4", await fontFiles());
      keep(`${name}, ${language}`, drawn);
    }
  }
}, TIMEOUT);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const veraPdf = findVeraPdf();
const python = findPythonCheckers();

describe.skipIf(!veraPdf)(
  "veraPDF (skipped where there is none, or no Java)",
  { timeout: TIMEOUT },
  () => {
    it("finds every document to be PDF/UA-1", () => {
      const wrapper = "org.verapdf.apps.GreenfieldCliWrapper";
      const options = ["-f", "ua1", "--format", "text", "-v", folder];
      const said = runTool("java", ["-cp", resolve(veraPdf ?? ""), wrapper, ...options], folder);
      const lines = said.trim().split("\n").toSorted();
      expect(lines).toEqual(files.toSorted().map((file) => `PASS ${file} ua1`));
    });
  },
);

const PAGE = `
import json, sys, page
found = {file: [failure.message for failure in page.validate_pdf(file, profile="ua1").failures] for file in sys.argv[1:]}
print(json.dumps(found))
`;

/**
 * What outloud takes for a fault by counting, and is none: the head of a table that is drawn again overleaf
 * is no prose, and a table of two rows and three columns has more heads than other cells.
 */
const GUESSES: Readonly<Record<string, RegExp>> = {
  "TAG-002": /^(?:Statement|Aussage|Påstående) /u,
  "TBL-010": /^(?:Step|Schritt|Steg); (?:Note|Notiz|Anteckning)$/u,
};

type Outloud = {
  readonly results: readonly {
    readonly path: string;
    readonly findings: readonly { readonly rule: string; readonly evidence?: string }[];
  }[];
};

describe.skipIf(!python)(
  "the checkers from PyPI (skipped where there are none)",
  { timeout: TIMEOUT },
  () => {
    it("page-validation finds every document to be PDF/UA-1", () => {
      const found: unknown = JSON.parse(
        runTool(resolve(python ?? ""), ["-c", PAGE, ...files], folder),
      );
      expect(found).toEqual(Object.fromEntries(files.map((file) => [file, []])));
    });

    it("outloud finds nothing, neither against the standard nor in what a reader says", () => {
      const options = ["--fail-on", "never", "--quiet", "--json", "outloud.json"];
      runTool(resolve(python ?? "", "../outloud"), [...options, ...files], folder);
      const { results }: Outloud = JSON.parse(readFileSync(join(folder, "outloud.json"), "utf8"));
      expect(results).toHaveLength(files.length);
      const faults = results.flatMap(({ path, findings }) =>
        findings
          .filter(({ rule, evidence }) => !GUESSES[rule]?.test(evidence ?? ""))
          .map((finding) => ({ path, ...finding })),
      );
      expect(faults).toEqual([]);
    });
  },
);
