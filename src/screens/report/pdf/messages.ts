import type { WorkerReply } from "#platform/run-worker.ts";
import type { ReportDocument } from "./document-model.ts";
import type { FontFiles } from "./font-names.ts";

/** What the page posts to the worker, once. */
export type DrawRequest = { readonly report: ReportDocument; readonly fonts: FontFiles };

/** What the worker posts back: the PDF's bytes. */
export type DrawReply = WorkerReply<Uint8Array<ArrayBuffer>>;
