import type { ReportDocument } from "./document-model.ts";
import type { FontFiles } from "./font-names.ts";

/** What the page posts to the worker, once. */
export type DrawRequest = { readonly report: ReportDocument; readonly fonts: FontFiles };

/** What the worker posts back. */
export type DrawReply =
  /** From 0 to 1. */
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "done"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "failed" };
