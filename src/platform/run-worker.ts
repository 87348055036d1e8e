import { fail, ok, type Result } from "#domain/result.ts";

/** What a worker that does one job posts back. */
export type WorkerReply<Value> =
  /** From 0 to 1. */
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "done"; readonly value: Value }
  | { readonly kind: "failed" };

/** parts-missing: the worker's code could not be loaded. failed: it gave up. */
export type WorkerReason = "cancelled" | "parts-missing" | "failed";

export type WorkerControl = {
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void;
};

/**
 * Gives a worker its one job and ends it with it.
 *
 * @param stays leaves a worker that has done its job alive, for the next one
 */
export async function runWorker<Value>(
  worker: Worker,
  request: unknown,
  { signal, onProgress }: WorkerControl,
  stays = false,
): Promise<Result<Value, WorkerReason>> {
  if (signal.aborted) {
    worker.terminate();
    return fail("cancelled");
  }
  const over = new AbortController();
  const listening = { signal: over.signal };
  const done = new Promise<Result<Value, WorkerReason>>((resolve) => {
    const cancel = () => {
      resolve(fail("cancelled"));
    };
    signal.addEventListener("abort", cancel, listening);
    // A worker that throws replies "failed"; this event means that it never started.
    const onError = () => {
      resolve(fail("parts-missing"));
    };
    worker.addEventListener("error", onError, listening);
    const onMessage = ({ data }: MessageEvent<WorkerReply<Value>>) => {
      if (data.kind === "progress") onProgress(data.share);
      else resolve(data.kind === "done" ? ok(data.value) : fail("failed"));
    };
    worker.addEventListener("message", onMessage, listening);
    worker.postMessage(request);
  });
  const outcome = await done;
  over.abort();
  if (!stays || !outcome.ok) worker.terminate();
  return outcome;
}

/** null where the browser refuses workers here. */
export function tryWorker(start: () => Worker): Worker | null {
  try {
    return start();
  } catch {
    return null;
  }
}
