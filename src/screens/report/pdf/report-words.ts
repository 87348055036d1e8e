import type { ParseKeys } from "i18next";

type Namespaces = ["report", "results", "questionnaire", "common"];

type ReportKey = Extract<
  ParseKeys<Namespaces>,
  `${"report" | "results" | "questionnaire" | "common"}:${string}`
>;

/** The namespaces that a report is written from. */
export const REPORT_NAMESPACES = ["report", "results", "questionnaire", "common"] as const;

/** Words in the language of the document, whatever the screen speaks. */
export type ReportWords = (
  key: ReportKey,
  values: Readonly<Record<string, string | number>>,
) => string;
