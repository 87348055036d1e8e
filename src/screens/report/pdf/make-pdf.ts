import { fail, ok, type Result } from "#domain/result.ts";
import type { ReportDocument } from "./document-model.ts";
import type { FontFiles } from "./font-names.ts";
import { loadFonts } from "./font-urls.ts";
import type { DrawReply, DrawRequest } from "./messages.ts";

/** parts-missing: a font or the drawing code could not be loaded. failed: the drawing gave up. */
export type PdfReason = "cancelled" | "parts-missing" | "failed";

type MakePdfOptions = {
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void;
};

/** Makes the PDF in a worker of its own, which ends with it. */
export async function makePdf(
  report: ReportDocument,
  { signal, onProgress }: MakePdfOptions,
): Promise<Result<Blob, PdfReason>> {
  let fonts: FontFiles;
  try {
    fonts = await loadFonts(signal);
  } catch {
    return fail(signal.aborted ? "cancelled" : "parts-missing");
  }
  if (signal.aborted) return fail("cancelled");
  const worker = startWorker();
  if (!worker) return fail("failed");
  try {
    return await drawIn(worker, { report, fonts }, { signal, onProgress });
  } finally {
    worker.terminate();
  }
}

/** null where the browser refuses workers here. */
function startWorker(): Worker | null {
  try {
    return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  } catch {
    return null;
  }
}

function drawIn(
  worker: Worker,
  request: DrawRequest,
  { signal, onProgress }: MakePdfOptions,
): Promise<Result<Blob, PdfReason>> {
  return new Promise((resolve) => {
    signal.addEventListener("abort", () => {
      resolve(fail("cancelled"));
    });
    // A worker that throws replies "failed"; this event means that it never started.
    worker.addEventListener("error", () => {
      resolve(fail("parts-missing"));
    });
    worker.addEventListener("message", ({ data }: MessageEvent<DrawReply>) => {
      if (data.kind === "progress") onProgress(data.share);
      else if (data.kind === "failed") resolve(fail("failed"));
      else resolve(ok(new Blob([data.bytes], { type: "application/pdf" })));
    });
    worker.postMessage(request);
  });
}
