/** The mailbox of an assessment, for whoever has its key. */
import { LIMITS } from "#domain/assessment/limits.ts";
import { fail, ok, type Result } from "#domain/result.ts";
import type { MailboxAccess } from "#domain/sealing/mailbox.ts";
import { askMailbox, type MailboxReason } from "./mailbox-request.ts";

/** More than two parties and all their changes; a mailbox with more was filled by somebody else. */
const MOST_SLOTS = 4_000;
/** The longest line of a list that a web server writes for a slot, in bytes. */
const LINE_BYTES = 400;
/** An answer of the longest kind as text, with what stands before it. */
const SLOT_BYTES = Math.ceil((LIMITS.answerFileBytes * 4) / 3) + 100;

/** Makes the mailbox, which may be there already; where that takes an account the browser asks for it. */
export function makeMailbox({ name }: MailboxAccess): Promise<Result<string, MailboxReason>> {
  return askMailbox(name, { method: "MKCOL", slot: "", done: [201, 405], asksForAccount: true });
}

/** The names of the slots that hold something. Web servers list as JSON or as a page: a name is quoted in both. */
export async function listSlots({
  name,
  readKey,
}: MailboxAccess): Promise<Result<readonly string[], MailboxReason>> {
  const most = MOST_SLOTS * LINE_BYTES;
  const list = await askMailbox(name, { method: "GET", slot: "", readKey, done: [200], most });
  if (!list.ok) return list;
  const slots = [...list.value.matchAll(/"([\w-]{22})"/g)].map(([, slot = ""]) => slot);
  const all = [...new Set(slots)];
  return all.length > MOST_SLOTS ? fail("too-long") : ok(all);
}

/** What lies in a slot. */
export function fetchSlot(
  { name, readKey }: MailboxAccess,
  slot: string,
): Promise<Result<string, MailboxReason>> {
  return askMailbox(name, { method: "GET", slot, readKey, done: [200], most: SLOT_BYTES });
}

/** Removes what lies in a slot. */
export function removeSlot(
  { name, readKey }: MailboxAccess,
  slot: string,
): Promise<Result<string, MailboxReason>> {
  return askMailbox(name, { method: "DELETE", slot, readKey, done: [204, 404] });
}
