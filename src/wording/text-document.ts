import type { Language } from "#domain/questionnaire/language.ts";
import type { Result } from "#domain/result.ts";
import type { MadePdf } from "#platform/made-pdf.ts";
import type { WorkerControl, WorkerReason } from "#platform/run-worker.ts";

/** A document of headings and lists as plain data: shown on a page, written as a text, or drawn as a PDF. */
export type TextDocument = {
  readonly language: Language;
  readonly title: string;
  /** Paragraphs below the title. */
  readonly lead: readonly string[];
  readonly sections: readonly TextSection[];
};

export type TextSection = {
  readonly heading: string;
  /** Paragraphs below the heading. */
  readonly notes: readonly string[];
  readonly items: readonly TextItem[];
};

export type TextItem = {
  /** null where nothing is counted. */
  readonly number: number | null;
  readonly text: string;
  /** Lines below the text. */
  readonly below: readonly string[];
};

/** Draws a document as a PDF. */
export type MakeTextPdf = (
  document: TextDocument,
  control: WorkerControl,
) => Promise<Result<MadePdf, WorkerReason>>;

/** The item's text with its number before it. */
export function itemLine({ number, text }: TextItem): string {
  return number === null ? text : `${number}. ${text}`;
}

/** The document as a plain text. */
export function plainText({ title, lead, sections }: TextDocument): string {
  const parts = sections.map(({ heading, notes, items }) =>
    [
      heading,
      ...notes,
      ...items.flatMap((item) => [itemLine(item), ...item.below.map((line) => `   ${line}`)]),
    ].join("\n"),
  );
  return `${[title, ...lead, ...parts].join("\n\n")}\n`;
}
