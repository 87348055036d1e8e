import { fail, ok, type Result } from "#domain/result.ts";
import {
  runWorker,
  tryWorker,
  type WorkerControl,
  type WorkerReason,
} from "#platform/run-worker.ts";
import { whenIdle } from "#platform/when-idle.ts";
import type { MakeTextPdf } from "#wording/text-document.ts";
import { pageSizeFor } from "../export/page-size.ts";
import type { ReportDocument } from "./content/document-model.ts";
import type { Undrawable, Written } from "./content/undrawable.ts";
import { type FontFiles, fontsFor } from "./fonts/font-names.ts";
import { loadFonts } from "./fonts/load-fonts.ts";
import type { DrawnText, PdfRequest } from "./worker.ts";

/** A worker that is loaded already and waits for a report; the fonts that came so far. */
let waiting: Worker | null = null;
let kept: FontFiles = {};

/**
 * Loads the worker's code and the fonts while nobody waits for them, so that a PDF begins at once.
 * Returns what takes that back as long as it has not begun.
 */
export function warmUp(): () => void {
  return whenIdle(() => {
    waiting ??= startWorker();
    // What is missing now is asked for again, and reported, when a report is made.
    fontsWith("", new AbortController().signal).catch(() => undefined);
  });
}

/** Makes the PDF in a worker. */
export async function makePdf(
  report: ReportDocument,
  control: WorkerControl,
): Promise<Result<Blob, WorkerReason>> {
  const drawn = await ask<Uint8Array<ArrayBuffer>>(
    JSON.stringify(report),
    (fonts) => ({ kind: "draw", report, fonts }),
    control,
  );
  return drawn.ok ? ok(new Blob([drawn.value], { type: "application/pdf" })) : drawn;
}

/** Draws another document, on the paper of the browser's region. */
export const makeTextPdf: MakeTextPdf = async (document, control) => {
  const pageSize = pageSizeFor(navigator.language);
  const drawn = await ask<DrawnText>(
    JSON.stringify(document),
    (fonts) => ({ kind: "text", document, pageSize, fonts }),
    control,
  );
  if (!drawn.ok) return drawn;
  const { bytes, undrawable } = drawn.value;
  return ok({ pdf: new Blob([bytes], { type: "application/pdf" }), undrawable });
};

/** Finds what of the words of people a PDF would show as boxes. */
export function findUndrawable(
  written: Written,
  signal: AbortSignal,
): Promise<Result<Undrawable, WorkerReason>> {
  return ask(Object.values(written).join("\n"), (fonts) => ({ kind: "check", written, fonts }), {
    signal,
    onProgress: () => undefined,
  });
}

/** Asks a worker about a text; it then waits for the next report. */
async function ask<Value>(
  text: string,
  request: (fonts: FontFiles) => PdfRequest,
  control: WorkerControl,
): Promise<Result<Value, WorkerReason>> {
  const { signal } = control;
  let fonts: FontFiles;
  try {
    fonts = await fontsWith(text, signal);
  } catch {
    return fail(signal.aborted ? "cancelled" : "parts-missing");
  }
  if (signal.aborted) return fail("cancelled");
  const worker = waiting ?? startWorker();
  waiting = null;
  if (!worker) return fail("failed");
  const answered = await runWorker<Value>(worker, request(fonts), control, true);
  if (!answered.ok) return answered;
  if (waiting) worker.terminate();
  else waiting = worker;
  return answered;
}

/** The fonts that a text needs, and those that others needed; without those of signs that are out of reach. */
async function fontsWith(text: string, signal: AbortSignal): Promise<FontFiles> {
  const loaded = await loadFonts(
    fontsFor(text).filter((name) => !kept[name]),
    signal,
  );
  kept = { ...kept, ...loaded };
  return kept;
}

function startWorker(): Worker | null {
  return tryWorker(() => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }));
}
