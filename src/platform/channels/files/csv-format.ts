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

/** A format, and the region (ISO 3166) from which it was concluded; null: from the document's language. */
export type ProposedFormat = { readonly format: TableFormat; readonly region: string | null };

/**
 * What a spreadsheet probably reads where a browser speaks a language: spreadsheets follow the region
 * of the system, of which the browser's language is the best sign.
 */
export function proposeTableFormat(language: Language, browserLanguage: string): ProposedFormat {
  const browser = localeOf(browserLanguage);
  const system = browser ?? new Intl.Locale(language).maximize();
  const region = browser?.region ?? null;
  if (SWISS_REGIONS.has(system.region ?? "")) return { format: "swiss", region };
  // Browsers speak English everywhere: there the document's language says more.
  const isByLanguage = system.language === "en" && language !== "en";
  const tag = isByLanguage ? `${language}-${system.region}` : system.minimize().baseName;
  const parts = new Intl.NumberFormat(tag).formatToParts(1.5);
  const isComma = parts.some(({ type, value }) => type === "decimal" && value === ",");
  return { format: isComma ? "comma" : "point", region: isByLanguage ? null : region };
}

/** null where a browser names none, as with the locale "C" of a bare system. */
function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return null;
  }
}
