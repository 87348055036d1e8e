import type { Assessment } from "#domain/assessment/assessment.ts";
import type { Comparison } from "#domain/comparison/comparison.ts";
import { deepFreeze } from "#domain/comparison/freeze.ts";
import { fail, ok, type Result } from "#domain/result.ts";
import {
  runWorker,
  tryWorker,
  type WorkerControl,
  type WorkerReason,
} from "#platform/run-worker.ts";
import type { Opened } from "#platform/use-cases/compare-answers.ts";
import type { ComparisonRequest } from "./messages.ts";

/** Opens the answers and compares them beside the page, which stays free meanwhile. */
export async function compareOffThePage(
  assessment: Assessment,
  signal: AbortSignal,
): Promise<Result<Opened, WorkerReason>> {
  const control = { signal, onProgress: () => undefined };
  const opened = await inWorker<Opened>({ task: "compare", assessment }, control);
  // The copy that comes back is no longer frozen.
  return opened.ok ? ok(deepFreeze(opened.value)) : opened;
}

/** Writes the comparison with its statistics beside the page: up to seconds of work. */
export function writeOffThePage(
  assessment: Assessment,
  comparison: Comparison,
  control: WorkerControl,
): Promise<Result<string, WorkerReason>> {
  return inWorker({ task: "write", assessment, comparison }, control);
}

async function inWorker<Value>(
  request: ComparisonRequest,
  control: WorkerControl,
): Promise<Result<Value, WorkerReason>> {
  const worker = tryWorker(
    () => new Worker(new URL("./comparison-worker.ts", import.meta.url), { type: "module" }),
  );
  return worker ? runWorker<Value>(worker, request, control) : fail("failed");
}
