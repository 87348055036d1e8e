import type { WorkerReply } from "#platform/run-worker.ts";
import { plainText, type TextDocument } from "#wording/text-document.ts";
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

export type DrawnText = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly undrawable: readonly string[];
};

/** What the worker posts back: the PDF's bytes, what it could not draw, or both. */
type PdfReply = WorkerReply<Uint8Array<ArrayBuffer> | Undrawable | DrawnText>;

function reply(message: PdfReply, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

async function answer(request: PdfRequest): Promise<void> {
  if (request.kind === "check") {
    const { names, own, comments, agreed } = request.written;
    const fonts = openFonts(request.fonts);
    const value = {
      names: undrawableIn(fonts, names),
      own: undrawableIn(fonts, own),
      comments: undrawableIn(fonts, comments),
      agreed: undrawableIn(fonts, agreed),
    };
    reply({ kind: "done", value });
    return;
  }
  if (request.kind === "text") {
    const bytes = await drawTextDocument(request.document, request.pageSize, request.fonts);
    const undrawable = undrawableIn(openFonts(request.fonts), plainText(request.document));
    reply({ kind: "done", value: { bytes, undrawable } }, [bytes.buffer]);
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
