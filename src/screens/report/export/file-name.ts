import type { LocalDate } from "#domain/assessment/assessment.ts";
import type { PerParty } from "#domain/assessment/party.ts";
import { graphemes } from "#domain/graphemes.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { fileNamePart } from "#platform/channels/files/file-name-part.ts";

/** Common file systems take 255 bytes; this leaves room for what browsers add to a second copy. */
const NAME_BYTES = 80;

/** What a file is about. */
export type FileName = {
  /** What it is, where its ending does not say so; or null. */
  readonly what: string | null;
  readonly partyNames: PerParty<string>;
  readonly date: LocalDate;
  readonly language: Language;
  /** Its ending, without the point. */
  readonly ending: "pdf" | "pptx" | "docx" | "ics" | "xlsx" | "csv" | "json";
};

/** "Samsyn – Nordvik & Alpenblick – 2026-11-22 – en.pdf", safe and short enough for any disk. */
export function documentFileName({ what, partyNames, date, language, ending }: FileName): string {
  const names = [partyNames.A, partyNames.B].map(bounded).filter(Boolean).join(" & ");
  const parts = ["Samsyn", fileNamePart(what ?? ""), names, date, language];
  return `${parts.filter(Boolean).join(" – ")}.${ending}`;
}

function bounded(name: string): string {
  const encoder = new TextEncoder();
  let kept = "";
  for (const grapheme of graphemes(fileNamePart(name))) {
    if (encoder.encode(kept + grapheme).length > NAME_BYTES) break;
    kept += grapheme;
  }
  return kept.trim();
}
