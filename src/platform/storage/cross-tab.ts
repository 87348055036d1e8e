/** How the tabs of one browser keep out of each other's way and hear of each other. */
import { fail, type Result } from "#domain/result.ts";
import { errorName } from "../error-name.ts";
import { inTime } from "./in-time.ts";
import { holdLock } from "./web-lock.ts";

/** One piece of work under a name at a time, over all tabs. It is begun in time, or not at all. */
export async function inTurn<Value, Reason extends string>(
  name: string,
  work: () => Promise<Result<Value, Reason>>,
): Promise<Result<Value, Reason | "refused" | "broken">> {
  // In older browsers, who hardly ever have two tabs write in the same moment.
  if (!("locks" in navigator)) return work();
  let isGivenUp = false;
  const begun = new Promise<{ readonly outcome: Promise<Result<Value, Reason>> }>(
    (begin, refuse) => {
      const take = async () => {
        if (isGivenUp) return;
        const outcome = work();
        begin({ outcome });
        await outcome;
      };
      holdLock(name, {}, take).catch(refuse);
    },
  );
  const turn = await inTime(begun).catch((error: unknown) => {
    // No browser refuses by so plain a name: it is a fault of ours.
    if (errorName(error) === "Error") throw error;
    isGivenUp = true;
    // Where the browser refuses storage it refuses locks too.
    return errorName(error) === "SecurityError" ? "refused" : "broken";
  });
  return typeof turn === "string" ? fail(turn) : turn.outcome;
}

/** A connection to the other tabs. */
export type Tabs = { readonly tell: (message: unknown) => void; readonly close: () => void };

/**
 * Joins those who tell each other something under this name: every other connection hears it, also of
 * the same tab. Where the browser has or allows none, each goes by itself.
 */
export function joinTabs(name: string, onTold: (message: unknown) => void = () => undefined): Tabs {
  const channel = openChannel(name);
  channel?.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    onTold(data);
  });
  return {
    tell(message) {
      channel?.postMessage(message);
    },
    close() {
      channel?.close();
    },
  };
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

// Followers of the same tab know already what it did.
const OWN = String(crypto.getRandomValues(new Uint32Array(2)));

/** Tells those who follow, in every other tab, that something with this id has changed. */
export function tellTabs(name: string, id: string): void {
  const tabs = joinTabs(name);
  tabs.tell({ id, from: OWN });
  tabs.close();
}

/** Calls back when another tab has changed something with this id; returns how to stop. */
export function followTabs(name: string, id: string, onChange: () => void): () => void {
  return joinTabs(name, (told) => {
    const isOurs = typeof told === "object" && told !== null && "id" in told && "from" in told;
    if (isOurs && told.id === id && told.from !== OWN) onChange();
  }).close;
}
