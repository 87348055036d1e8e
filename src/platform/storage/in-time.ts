/** How long the browser may be silent before people are told. */
export const PATIENCE_MS = 5000;

/** What comes in time. The browser can also never answer; what comes later is let fall. */
export function inTime<Value>(work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new DOMException("no answer", "TimeoutError"));
    }, PATIENCE_MS);
    const answered = () => {
      clearTimeout(late);
    };
    work.then(resolve, reject).finally(answered);
  });
}
