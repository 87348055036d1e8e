import {
  type History,
  lastCount,
  NO_HISTORY,
  type Stamp,
} from "#domain/assessment/join/history.ts";
import { randomId } from "#domain/sealing/random-id.ts";

// A writer lives as long as its page: whatever is copied, deleted, undone or opened again from an old
// file, no stamp is ever given twice.
const WRITER = randomId(6);
let last = 0;

/** The stamp of a change that is made now, with everything known that is in these histories. */
export function nextStamp(...histories: readonly (History | undefined)[]): Stamp {
  const known = histories.map((history) => lastCount(history ?? NO_HISTORY));
  last = Math.max(last, ...known) + 1;
  return [last, WRITER];
}

/** By this a next step is told apart from one that another device adds at the same time. */
export function randomMark(): number {
  const [mark = 0] = crypto.getRandomValues(new Uint32Array(1));
  return mark >>> 2;
}
