import { ok } from "#domain/result.ts";
import type { MakeTextPdf } from "#wording/text-document.ts";

/** In the place of what draws PDFs: a file that says what would stand in it. Chinese cannot be drawn. */
export const makePdf: MakeTextPdf = (document) => {
  const text = JSON.stringify(document);
  const pdf = new Blob([text], { type: "application/pdf" });
  return Promise.resolve(ok({ pdf, undrawable: text.match(/\p{Script=Han}/gu) ?? [] }));
};
