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

/** Gives a worker its one job and ends it with it. */
export async function runWorker<Value>(
  worker: Worker,
  request: unknown,
  { signal, onProgress }: WorkerControl,
): Promise<Result<Value, WorkerReason>> {
  if (signal.aborted) {
    worker.terminate();
    return fail("cancelled");
  }
  const done = new Promise<Result<Value, WorkerReason>>((resolve) => {
    signal.addEventListener("abort", () => {
      resolve(fail("cancelled"));
    });
    // A worker that throws replies "failed"; this event means that it never started.
    worker.addEventListener("error", () => {
      resolve(fail("parts-missing"));
    });
    worker.addEventListener("message", ({ data }: MessageEvent<WorkerReply<Value>>) => {
      if (data.kind === "progress") onProgress(data.share);
      else resolve(data.kind === "done" ? ok(data.value) : fail("failed"));
    });
    worker.postMessage(request);
  });
  try {
    return await done;
  } finally {
    worker.terminate();
  }
}

/** null where the browser refuses workers here. */
export function tryWorker(start: () => Worker): Worker | null {
  try {
    return start();
  } catch {
    return null;
  }
}
