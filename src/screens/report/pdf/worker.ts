import type { WorkerReply } from "#platform/run-worker.ts";
import type { TextDocument } from "#wording/text-document.ts";
import type { PageSize } from "../export/page-size.ts";
import type { ReportDocument } from "./content/document-model.ts";
import type { Undrawable, Written } from "./content/undrawable.ts";
import { drawReport } from "./draw/draw-report.ts";
import { drawTextDocument } from "./draw/draw-text-document.ts";
import { openFonts, undrawableIn } from "./fonts/font-fallback.ts";
import type { FontFiles } from "./fonts/font-names.ts";

/** What the page posts to the worker, one at a time. */
export type PdfRequest = { readonly fonts: FontFiles } & (
  | { readonly kind: "draw"; readonly report: ReportDocument }
  | { readonly kind: "text"; readonly document: TextDocument; readonly pageSize: PageSize }
  | { readonly kind: "check"; readonly written: Written }
);

/** What the worker posts back: the PDF's bytes, or what it could not draw. */
type PdfReply = WorkerReply<Uint8Array<ArrayBuffer> | Undrawable>;

function reply(message: PdfReply, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

async function answer(request: PdfRequest): Promise<void> {
  if (request.kind === "check") {
    reply({ kind: "done", value: undrawableIn(openFonts(request.fonts), request.written) });
    return;
  }
  if (request.kind === "text") {
    const bytes = await drawTextDocument(request.document, request.pageSize, request.fonts);
    reply({ kind: "done", value: bytes }, [bytes.buffer]);
    return;
  }
  const bytes = await drawReport(request.report, request.fonts, (share) => {
    reply({ kind: "progress", share });
  });
  reply({ kind: "done", value: bytes }, [bytes.buffer]);
}

self.addEventListener("message", ({ data }: MessageEvent<PdfRequest>) => {
  answer(data).catch(() => {
    reply({ kind: "failed" });
  });
});
