/** The browser's database in promises. */

/** What a request gives. */
export function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => {
      resolve(request.result);
    });
    request.addEventListener("error", () => {
      reject(failure(request.error));
    });
  });
}

/** When everything of a transaction is done, flushed to disk where it asks for that. */
export function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener("complete", () => {
      resolve();
    });
    transaction.addEventListener("abort", () => {
      reject(failure(transaction.error));
    });
  });
}

let frame: HTMLIFrameElement | null = null;

/**
 * Another way to the same database. Once WebKit has lost the process that keeps it, it refuses a
 * document every connection until it is loaded again, but none to a new one.
 */
export function factoryOfNewDocument(): IDBFactory {
  frame?.remove();
  frame = document.createElement("iframe");
  frame.hidden = true;
  document.body.append(frame);
  if (!frame.contentWindow) throw new Error("the document has no window");
  return frame.contentWindow.indexedDB;
}

function failure(error: DOMException | null): DOMException {
  return error ?? new DOMException("aborted", "AbortError");
}
