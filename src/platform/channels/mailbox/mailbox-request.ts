import { fail, ok, type Result } from "#domain/result.ts";
import { fromBase64url } from "#domain/sealing/bytes/bytes.ts";
import { mailboxAddress } from "./mailbox-address.ts";

/**
 * Why a mailbox did not do what was asked.
 *
 * - `offline`: nothing answered
 * - `too-slow`: nothing, or not all of it, came in time
 * - `busy`: too many at once from this network; ask again later
 * - `refused`: it wants an account, another network, or another key
 * - `gone`: what was asked for is not there (any more)
 * - `not-stored`: it takes nothing now: its disk is full, or it was removed
 * - `no-mailbox`: something else answered: a host without mailboxes, the page of a network's sign-in
 * - `too-long`: more than it may be; not read to its end
 */
export type MailboxReason =
  | "offline"
  | "too-slow"
  | "busy"
  | "refused"
  | "gone"
  | "not-stored"
  | "no-mailbox"
  | "too-long";

type MailboxRequest = {
  readonly method: "PUT" | "GET" | "DELETE" | "MKCOL";
  /** Of the whole mailbox where it is empty. */
  readonly slot: string;
  /** The statuses that mean that it was done. */
  readonly done: readonly number[];
  readonly readKey?: string;
  readonly body?: string;
  /** Whether the browser may ask for an account. */
  readonly asksForAccount?: boolean;
  /** The most bytes of the answer that are read. */
  readonly most?: number;
};

const LIMIT_MS = 20_000;
/** Somebody may have to look for a password. */
const ACCOUNT_LIMIT_MS = 180_000;
/** Every answer of a mailbox has it, and nothing else does. */
const MARK = "Samsyn-Mailbox";

/** Asks the mailbox of this name; the text that it answered. */
export async function askMailbox(
  name: string,
  request: MailboxRequest,
): Promise<Result<string, MailboxReason>> {
  const { method, slot, body, readKey, asksForAccount = false } = request;
  const clock = new AbortController();
  const timer = setTimeout(
    () => {
      clock.abort();
    },
    asksForAccount ? ACCOUNT_LIMIT_MS : LIMIT_MS,
  );
  try {
    const response = await fetch(addressOf(name, slot), {
      method,
      headers: readKey === undefined ? {} : { "Samsyn-Read": readKey },
      ...(body !== undefined && { body }),
      cache: "no-store",
      credentials: asksForAccount ? "same-origin" : "omit",
      // Where a network's sign-in leads elsewhere, nothing follows.
      redirect: "manual",
      signal: clock.signal,
    });
    const reason = reasonOf(response, request.done);
    return reason ? fail(reason) : await readText(response, request.most ?? 0);
  } catch {
    return fail(clock.signal.aborted ? "too-slow" : "offline");
  } finally {
    clearTimeout(timer);
  }
}

/** The name stands twice: one web server compares its hash in hexadecimal, another in base64url. */
function addressOf(name: string, slot: string): URL {
  return new URL(`mailbox/${hexOf(fromBase64url(name))}${name}/${slot}`, mailboxAddress());
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function reasonOf(
  { headers, status }: Response,
  done: readonly number[],
): Exclude<MailboxReason, "offline" | "too-slow"> | null {
  if (!headers.has(MARK)) return "no-mailbox";
  if (done.includes(status)) return null;
  switch (status) {
    case 401:
    case 403:
      return "refused";
    case 404:
      return "gone";
    case 429:
      return "busy";
    default:
      return "not-stored";
  }
}

async function readText({ body }: Response, most: number): Promise<Result<string, "too-long">> {
  if (!body || most === 0) return ok("");
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > most) {
      await reader.cancel();
      return fail("too-long");
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return ok(text);
}
