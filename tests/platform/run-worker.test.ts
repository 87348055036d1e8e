import { expect, it, vi } from "vitest";
import { runWorker, tryWorker, type WorkerReply } from "#platform/run-worker.ts";

/** A worker without a thread: what the page posts is kept, what it replies is sent by hand. */
class HandWorker extends EventTarget implements Worker {
  onmessage: Worker["onmessage"] = null;
  onmessageerror: Worker["onmessageerror"] = null;
  onerror: Worker["onerror"] = null;
  readonly postMessage = vi.fn();
  readonly terminate = vi.fn();

  reply(data: WorkerReply<string>) {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

function aRun() {
  const worker = new HandWorker();
  const control = new AbortController();
  const onProgress = vi.fn();
  const done = runWorker<string>(worker, "job", { signal: control.signal, onProgress });
  return { worker, control, onProgress, done };
}

it("posts the job, tells how far it is, gives what comes back, and ends the worker", async () => {
  const { worker, onProgress, done } = aRun();
  expect(worker.postMessage).toHaveBeenCalledExactlyOnceWith("job");
  worker.reply({ kind: "progress", share: 0.5 });
  expect(onProgress).toHaveBeenCalledExactlyOnceWith(0.5);
  worker.reply({ kind: "done", value: "text" });
  expect(await done).toEqual({ ok: true, value: "text" });
  expect(worker.terminate).toHaveBeenCalledOnce();
});

it("leaves a worker alive that stays, without hearing it any more", async () => {
  const worker = new HandWorker();
  const onProgress = vi.fn();
  const control = { signal: new AbortController().signal, onProgress };
  const done = runWorker<string>(worker, "job", control, true);
  worker.reply({ kind: "done", value: "text" });
  expect(await done).toEqual({ ok: true, value: "text" });
  worker.reply({ kind: "progress", share: 0.5 });
  expect(onProgress).not.toHaveBeenCalled();
  expect(worker.terminate).not.toHaveBeenCalled();
});

it("ends the worker when it is cancelled", async () => {
  const { worker, control, done } = aRun();
  control.abort();
  expect(await done).toEqual({ ok: false, reason: "cancelled" });
  expect(worker.terminate).toHaveBeenCalledOnce();
});

it("gives no job to a worker that is cancelled before it starts", async () => {
  const worker = new HandWorker();
  const control = { signal: AbortSignal.abort(), onProgress: vi.fn() };
  expect(await runWorker(worker, "job", control)).toEqual({ ok: false, reason: "cancelled" });
  expect(worker.postMessage).not.toHaveBeenCalled();
  expect(worker.terminate).toHaveBeenCalledOnce();
});

it("tells a worker that gave up from one that never started", async () => {
  const gaveUp = aRun();
  gaveUp.worker.reply({ kind: "failed" });
  expect(await gaveUp.done).toEqual({ ok: false, reason: "failed" });
  const neverStarted = aRun();
  neverStarted.worker.dispatchEvent(new Event("error"));
  expect(await neverStarted.done).toEqual({ ok: false, reason: "parts-missing" });
});

it("goes without where workers are refused", () => {
  const refused = () => {
    throw new TypeError("refused");
  };
  expect(tryWorker(refused)).toBeNull();
});
