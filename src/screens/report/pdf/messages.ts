import type { WorkerReply } from "#platform/run-worker.ts";
import type { ReportDocument } from "./document-model.ts";
import type { FontFiles } from "./font-names.ts";
import type { Undrawable, Written } from "./undrawable.ts";

/** What the page posts to the worker, one at a time. */
export type PdfRequest = { readonly fonts: FontFiles } & (
  | { readonly kind: "draw"; readonly report: ReportDocument }
  | { readonly kind: "check"; readonly written: Written }
);

/** What the worker posts back: the PDF's bytes, or what it could not draw. */
export type PdfReply = WorkerReply<Uint8Array<ArrayBuffer> | Undrawable>;
