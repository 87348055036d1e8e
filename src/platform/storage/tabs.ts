/** How the tabs of one browser keep out of each other's way and hear of each other. */
import { fail, type Result } from "#domain/result.ts";

/** One piece of work under a name at a time, over all tabs. */
export async function inTurn<Value, Reason extends string>(
  name: string,
  work: () => Promise<Result<Value, Reason>>,
): Promise<Result<Value, Reason | "refused">> {
  try {
    return await navigator.locks.request(name, work);
  } catch (error) {
    // Where the browser refuses storage it refuses locks too.
    if (error instanceof DOMException && error.name === "SecurityError") return fail("refused");
    throw error;
  }
}

// A channel reaches the followers of its own tab too, which know already what they did.
const OWN = String(crypto.getRandomValues(new Uint32Array(2)));

/** Tells those who follow, in every other tab, that something with this id has changed. */
export function tellTabs(channelName: string, id: string): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage({ id, from: OWN });
  channel.close();
}

/** Calls back when another tab has changed something with this id; returns how to stop. */
export function followTabs(channelName: string, id: string, onChange: () => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    const isOurs = typeof data === "object" && data !== null && "id" in data && "from" in data;
    if (isOurs && data.id === id && data.from !== OWN) onChange();
  });
  return () => {
    channel.close();
  };
}
