import type { Result } from "#domain/result.ts";
import { answerText } from "../codes/code-links.ts";
import { askMailbox, type MailboxReason } from "./mailbox-request.ts";

/**
 * Puts a sealed answer into a slot of a mailbox, as the text of an answer file. The same slot again is
 * the same answer again, whether or not it had arrived.
 */
export function putAnswer(
  mailbox: string,
  slot: string,
  code: string,
): Promise<Result<string, MailboxReason>> {
  return askMailbox(mailbox, { method: "PUT", slot, body: answerText(code), done: [201, 204] });
}
