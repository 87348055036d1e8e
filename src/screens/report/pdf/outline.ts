import type { LocalDate } from "#domain/assessment/assessment.ts";
import { type PerParty, perParty } from "#domain/assessment/party.ts";
import type { Comparison } from "#domain/comparison/comparison.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { formatDate } from "#platform/i18n/format.ts";
import type { Cover, ReportDocument, Section } from "./document-model.ts";
import { rankedSection } from "./outline-ranked.ts";
import { resultSection } from "./outline-result.ts";
import { tableSection } from "./outline-table.ts";
import { valuesSection } from "./outline-values.ts";
import type { ReportWords } from "./report-words.ts";

/** What a report is made from. */
export type ReportSource = {
  readonly comparison: Comparison;
  readonly partyNames: PerParty<string>;
  /** The day of the opening. */
  readonly date: LocalDate;
  /** How many of the answers were included after the opening. */
  readonly includedLate: number;
  readonly example: boolean;
};

/** What every section is written with. */
export type Writing = ReportSource & { readonly t: ReportWords; readonly language: Language };

/** Writes the report: chooses every word and figure, in the language of the words given. */
export function outline(t: ReportWords, source: ReportSource, language: Language): ReportDocument {
  const writing: Writing = { ...source, t, language };
  const names = { a: source.partyNames.A, b: source.partyNames.B };
  const dated = { ...names, date: formatDate(source.date, language) };
  const footer = source.example ? "report:document.footerExample" : "report:document.footer";
  return {
    language,
    title: t("report:document.title", dated),
    cover: cover(writing),
    sections: [
      resultSection(writing),
      ...source.comparison.modules.map((module) => valuesSection(writing, module)),
      rankedSection(writing),
      keySection(writing),
      tableSection(writing),
    ],
    footer: {
      text: t(footer, dated),
      page: t("report:document.page", { page: "{page}", pages: "{pages}" }),
    },
  };
}

function cover({
  t,
  comparison,
  partyNames,
  date,
  includedLate,
  example,
  language,
}: Writing): Cover {
  const late = includedLate > 0 ? [t("report:document.includedLate", { count: includedLate })] : [];
  return {
    kicker: t("report:document.kicker", {}),
    example: example ? t("report:document.example", {}) : null,
    heading: t("report:document.parties", { a: partyNames.A, b: partyNames.B }),
    parties: perParty((party) => ({
      name: partyNames[party],
      people: t("common:party.respondents", { count: comparison.respondents[party] }),
    })),
    lines: [t("report:document.opened", { date: formatDate(date, language) }), ...late],
  };
}

function keySection({ t, comparison }: Writing): Section {
  const isTentative = comparison.statements.some(({ firmness }) => firmness === "tentative");
  const paragraph = (text: string) => ({ kind: "paragraph", look: "body", text }) as const;
  return {
    heading: t("report:key.heading", {}),
    look: "plain",
    blocks: [
      {
        kind: "key",
        items: [
          { tone: "same", text: t("report:key.same", {}) },
          { tone: "near", text: t("report:key.near", {}) },
          { tone: "apart", text: t("report:key.apart", {}) },
          { tone: "unknown", text: t("report:key.unknown", {}) },
        ],
      },
      ...(isTentative ? [paragraph(t("report:key.tentative", {}))] : []),
      paragraph(t("report:key.people", {})),
    ],
    sections: [],
  };
}
