/** How the tabs of one browser keep out of each other's way and hear of each other. */
import { fail, type Result } from "#domain/result.ts";
import { inTime } from "./in-time.ts";

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
      navigator.locks.request(name, take).catch(refuse);
    },
  );
  const turn = await inTime(begun).catch((error: unknown) => {
    if (!(error instanceof DOMException)) throw error;
    isGivenUp = true;
    // Where the browser refuses storage it refuses locks too.
    return error.name === "SecurityError" ? "refused" : "broken";
  });
  return typeof turn === "string" ? fail(turn) : turn.outcome;
}

// A channel reaches the followers of its own tab too, which know already what they did.
const OWN = String(crypto.getRandomValues(new Uint32Array(2)));

/** A channel to the other tabs; null where the browser has or allows none, and each goes by itself. */
export function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

/** Tells those who follow, in every other tab, that something with this id has changed. */
export function tellTabs(channelName: string, id: string): void {
  const channel = openChannel(channelName);
  channel?.postMessage({ id, from: OWN });
  channel?.close();
}

/** Calls back when another tab has changed something with this id; returns how to stop. */
export function followTabs(channelName: string, id: string, onChange: () => void): () => void {
  const channel = openChannel(channelName);
  channel?.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    const isOurs = typeof data === "object" && data !== null && "id" in data && "from" in data;
    if (isOurs && data.id === id && data.from !== OWN) onChange();
  });
  return () => {
    channel?.close();
  };
}
