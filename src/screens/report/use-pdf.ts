import { useEffect, useRef, useState } from "react";
import type { Language } from "#domain/questionnaire/language.ts";
import { fail, type Result } from "#domain/result.ts";
import { download } from "#platform/channels/download.ts";
import { wordsIn } from "#platform/i18n/setup.ts";
import { pdfFileName } from "./pdf/file-name.ts";
import { makePdf, type PdfReason } from "./pdf/make-pdf.ts";
import { outline, type ReportSource } from "./pdf/outline.ts";
import { REPORT_NAMESPACES, type ReportWords } from "./pdf/report-words.ts";

export type PdfState =
  | { readonly kind: "idle" }
  /** How much is done, from 0 to 1. */
  | { readonly kind: "making"; readonly share: number }
  | { readonly kind: "done"; readonly name: string }
  | { readonly kind: "failed"; readonly reason: Exclude<PdfReason, "cancelled"> };

/** Makes PDFs of a comparison, one at a time, and downloads them; leaving the screen cancels. */
export function usePdf(source: ReportSource): {
  readonly state: PdfState;
  readonly make: (language: Language) => Promise<void>;
  readonly cancel: () => void;
} {
  const [state, setState] = useState<PdfState>({ kind: "idle" });
  const making = useRef<AbortController | null>(null);
  useEffect(() => () => making.current?.abort(), []);

  const make = async (language: Language) => {
    const control = new AbortController();
    making.current = control;
    const show = (next: PdfState) => {
      if (!control.signal.aborted) setState(next);
    };
    show({ kind: "making", share: 0 });
    const made = await write(source, language, control.signal, (share) => {
      show({ kind: "making", share });
    });
    if (control.signal.aborted) return;
    if (!made.ok) {
      if (made.reason !== "cancelled") show({ kind: "failed", reason: made.reason });
      return;
    }
    const name = pdfFileName(source.partyNames, source.date, language);
    download(name, made.value);
    show({ kind: "done", name });
  };

  const cancel = () => {
    making.current?.abort();
    setState({ kind: "idle" });
  };

  return { state, make, cancel };
}

async function write(
  source: ReportSource,
  language: Language,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Result<Blob, PdfReason>> {
  let words: ReportWords;
  try {
    words = await wordsIn(language, REPORT_NAMESPACES);
  } catch {
    return fail("parts-missing");
  }
  return makePdf(outline(words, source, language), { signal, onProgress });
}
