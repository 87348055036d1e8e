import type { ParseKeys } from "i18next";

type Namespaces = ["report", "results", "questionnaire", "common", "plan", "prompts", "again"];

type ReportKey = Extract<
  ParseKeys<Namespaces>,
  `${"report" | "results" | "questionnaire" | "common" | "plan" | "prompts" | "again"}:${string}`
>;

/** The namespaces that documents are written from. */
export const REPORT_NAMESPACES = [
  "report",
  "results",
  "questionnaire",
  "common",
  "plan",
  "prompts",
  "again",
] as const;

/** Words in the language of the document, whatever the screen speaks. */
export type ReportWords = (
  key: ReportKey,
  values: Readonly<Record<string, string | number>>,
) => string;
