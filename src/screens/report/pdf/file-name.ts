import type { LocalDate } from "#domain/assessment/assessment.ts";
import type { PerParty } from "#domain/assessment/party.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { fileNamePart } from "#platform/channels/download.ts";

/** Common file systems take 255 bytes; this leaves room for what browsers add to a second copy. */
const NAME_BYTES = 90;

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** "Samsyn – Nordvik & Alpenblick – 2026-11-22 – en.pdf", safe and short enough for any disk. */
export function pdfFileName(
  partyNames: PerParty<string>,
  date: LocalDate,
  language: Language,
): string {
  const names = [partyNames.A, partyNames.B].map(bounded).filter(Boolean).join(" & ");
  return `${["Samsyn", names, date, language].filter(Boolean).join(" – ")}.pdf`;
}

function bounded(name: string): string {
  const encoder = new TextEncoder();
  let kept = "";
  for (const { segment } of graphemes.segment(fileNamePart(name))) {
    if (encoder.encode(kept + segment).length > NAME_BYTES) break;
    kept += segment;
  }
  return kept.trim();
}
