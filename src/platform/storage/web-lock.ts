/** The locks that the browser keeps over all tabs. */
import { errorName } from "../error-name.ts";

const MOST_TRIES = 5;

/**
 * Holds a lock as long as the work takes. Chromium refuses with a plain error what it would grant while the
 * page stands still, as when a window opens or the print dialog is there: it is asked again after that.
 */
export async function holdLock(
  name: string,
  options: LockOptions,
  work: () => void | Promise<void>,
  tries = MOST_TRIES,
): Promise<void> {
  let isHeld = false;
  const hold = () => {
    isHeld = true;
    return work();
  };
  try {
    await navigator.locks.request(name, options, hold);
  } catch (error) {
    if (isHeld || tries === 1 || errorName(error) !== "Error") throw error;
    await holdLock(name, options, work, tries - 1);
  }
}
