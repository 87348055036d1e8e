import { fail } from "#domain/result.ts";
import type { MakeTextPdf } from "#wording/text-document.ts";

/** Draws a document with what draws the report, which is fetched when it is asked for. */
export const makeTextPdf: MakeTextPdf = async (document, control) => {
  const loaded = await import("#screens/report/pdf/make-pdf.ts").catch(() => null);
  return loaded ? loaded.makeTextPdf(document, control) : fail("parts-missing");
};
