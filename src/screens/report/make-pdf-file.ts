import { fail, ok } from "#domain/result.ts";
import { wordsIn } from "#platform/i18n/words-in.ts";
import type { ReportSource } from "./document-source.ts";
import { REPORT_NAMESPACES, type ReportWords } from "./document-words.ts";
import { documentFileName } from "./file-name.ts";
import { makePdf } from "./pdf/make-pdf.ts";
import { type DocumentChoices, outline } from "./pdf/outline.ts";
import type { MakeFile } from "./use-export.ts";

/** The PDF of a comparison, with the parts chosen, in the language chosen. */
export function pdfFile(source: ReportSource, choices: DocumentChoices): MakeFile {
  return async (control) => {
    const { language } = choices;
    let words: ReportWords;
    try {
      words = await wordsIn(language, REPORT_NAMESPACES);
    } catch {
      return fail("parts-missing");
    }
    const { partyNames, date } = source;
    const name = documentFileName({ what: null, partyNames, date, language, ending: "pdf" });
    const make = () => makePdf(outline(words, source, choices), control);
    return ok({ name, type: "application/pdf", make });
  };
}
