import { ok } from "#domain/result.ts";
import type { MakeTextPdf } from "#wording/text-document.ts";

/** In the place of what draws PDFs: a file that says what would stand in it. */
export const makePdf: MakeTextPdf = (document) =>
  Promise.resolve(ok(new Blob([JSON.stringify(document)], { type: "application/pdf" })));
