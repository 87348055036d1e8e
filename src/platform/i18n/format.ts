import type { LocalDate } from "#domain/assessment/assessment.ts";
import type { Language } from "#domain/questionnaire/language.ts";

const REGION: Readonly<Record<Language, string>> = { sv: "sv-SE", de: "de-DE", en: "en-GB" };

/** One formatter a language: to make one takes longer than to use it a hundred times. */
function perLanguage<Format>(make: (region: string) => Format): (language: Language) => Format {
  const made = new Map<Language, Format>();
  return (language) => {
    const format = made.get(language) ?? make(REGION[language]);
    made.set(language, format);
    return format;
  };
}

function withDecimals(digits: number) {
  return perLanguage(
    (region) =>
      new Intl.NumberFormat(region, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        signDisplay: "negative",
      }),
  );
}

const figures = withDecimals(1);
const tableFigures = withDecimals(2);

const days = perLanguage(
  (region) => new Intl.DateTimeFormat(region, { dateStyle: "long", timeZone: "UTC" }),
);

const lists = perLanguage((region) => new Intl.ListFormat(region, { type: "conjunction" }));

/** A mean or gap with one decimal, as the language writes it: 4.3 or 4,3. */
export function formatFigure(value: number, language: Language): string {
  return figures(language).format(value);
}

/** As `formatFigure`, with the two decimals of tables: 3.96 is not yet 4. */
export function formatTableFigure(value: number, language: Language): string {
  return tableFigures(language).format(value);
}

/** A day in words: 3 May 2026. No line ends between day and month. */
export function formatDate(date: LocalDate, language: Language): string {
  return days(language)
    .format(new Date(`${date}T00:00:00Z`))
    .replace(" ", "\u00a0");
}

/** "A, B and C" as the language joins it. */
export function formatList(items: readonly string[], language: Language): string {
  return lists(language).format(items);
}

/** A region (ISO 3166) by its name: "CH" is Switzerland, Schweiz. */
export function formatRegion(region: string, language: Language): string {
  return new Intl.DisplayNames(REGION[language], { type: "region" }).of(region) ?? region;
}

/** Today on this device, as a plain local date. */
export function today(): LocalDate {
  return localDate(new Date());
}

/** The day of a moment on this device, as a plain local date. */
export function localDate(moment: Date): LocalDate {
  const month = String(moment.getMonth() + 1).padStart(2, "0");
  const day = String(moment.getDate()).padStart(2, "0");
  return `${moment.getFullYear()}-${month}-${day}`;
}

/** The time of day on this device: 14:05. */
export function formatTime(now: Date, language: Language): string {
  return new Intl.DateTimeFormat(REGION[language], { timeStyle: "short" }).format(now);
}
