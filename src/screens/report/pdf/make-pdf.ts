import { fail, ok, type Result } from "#domain/result.ts";
import { runWorker, tryWorker, type WorkerControl } from "#platform/run-worker.ts";
import { whenIdle } from "#platform/when-idle.ts";
import type { ExportReason } from "../use-export.ts";
import type { ReportDocument } from "./document-model.ts";
import type { FontFiles } from "./font-names.ts";
import { loadFonts } from "./font-urls.ts";
import type { DrawRequest } from "./messages.ts";

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

/** Makes the PDF in a worker of its own, which ends with it. */
export async function makePdf(
  report: ReportDocument,
  control: WorkerControl,
): Promise<Result<Blob, ExportReason>> {
  const { signal } = control;
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
  const request: DrawRequest = { report, fonts };
  const drawn = await runWorker<Uint8Array<ArrayBuffer>>(worker, request, control);
  return drawn.ok ? ok(new Blob([drawn.value], { type: "application/pdf" })) : drawn;
}

function startWorker(): Worker | null {
  return tryWorker(() => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }));
}
