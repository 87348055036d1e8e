import type { Language } from "#domain/questionnaire/language.ts";

/** What spreadsheets read as a figure, and what parts columns: the list separator of their region. */
export const TABLE_SIGNS = {
  comma: { decimal: ",", between: ";" },
  point: { decimal: ".", between: "," },
  swiss: { decimal: ".", between: ";" },
} as const;

export type TableFormat = keyof typeof TABLE_SIGNS;

export const TABLE_FORMATS = ["comma", "point", "swiss"] as const satisfies readonly TableFormat[];

/** Where the list separator is a semicolon beside a decimal point; no browser tells that of a region. */
const SWISS_REGIONS: ReadonlySet<string> = new Set(["CH", "LI"]);

/**
 * What a spreadsheet probably reads where a browser speaks a language: spreadsheets follow the region
 * of the system, of which the browser's language is the best sign.
 */
export function tableFormatFor(language: Language, browserLanguage: string): TableFormat {
  const system = localeOf(browserLanguage) ?? new Intl.Locale(language).maximize();
  if (SWISS_REGIONS.has(system.region ?? "")) return "swiss";
  // Browsers speak English everywhere: there the document's language says more.
  const tag =
    system.language === "en" ? `${language}-${system.region}` : system.minimize().baseName;
  const parts = new Intl.NumberFormat(tag).formatToParts(1.5);
  return parts.some(({ type, value }) => type === "decimal" && value === ",") ? "comma" : "point";
}

/** null where a browser names none, as with the locale "C" of a bare system. */
function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return null;
  }
}
