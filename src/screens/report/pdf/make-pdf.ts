import { fail, ok, type Result } from "#domain/result.ts";
import type { ExportReason } from "../use-export.ts";
import type { ReportDocument } from "./document-model.ts";
import type { FontFiles } from "./font-names.ts";
import { loadFonts } from "./font-urls.ts";
import type { DrawReply, DrawRequest } from "./messages.ts";

type MakePdfOptions = {
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void;
};

/** A worker that is loaded already and waits for the first report. */
let waiting: Worker | null = null;

/**
 * Loads the worker's code and the fonts while nobody waits for them, so that the first PDF begins at
 * once. Returns what takes it back.
 */
export function warmUp(): () => void {
  const control = new AbortController();
  const cancel = whenIdle(() => {
    waiting ??= startWorker();
    // What is missing now is asked for again, and reported, when a report is made.
    loadFonts(control.signal).catch(() => undefined);
  });
  return () => {
    cancel();
    control.abort();
    waiting?.terminate();
    waiting = null;
  };
}

/** Safari has no idle callback. */
function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === "function") {
    const id = requestIdleCallback(act);
    return () => {
      cancelIdleCallback(id);
    };
  }
  const id = setTimeout(act, 1000);
  return () => {
    clearTimeout(id);
  };
}

/** Makes the PDF in a worker of its own, which ends with it. */
export async function makePdf(
  report: ReportDocument,
  { signal, onProgress }: MakePdfOptions,
): Promise<Result<Blob, ExportReason>> {
  let fonts: FontFiles;
  try {
    fonts = await loadFonts(signal);
  } catch {
    return fail(signal.aborted ? "cancelled" : "parts-missing");
  }
  if (signal.aborted) return fail("cancelled");
  const worker = waiting ?? startWorker();
  waiting = null;
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
): Promise<Result<Blob, ExportReason>> {
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
