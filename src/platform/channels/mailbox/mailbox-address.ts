import { pageAddress } from "../codes/page-address.ts";

/** Below it the mailboxes lie: beside the page, or where the build says. */
export function mailboxAddress(): string {
  return import.meta.env.SAMSYN_MAILBOX ?? pageAddress();
}

/** The host that people are told. */
export function mailboxHost(): string {
  const elsewhere = import.meta.env.SAMSYN_MAILBOX;
  return elsewhere === undefined ? location.host : new URL(elsewhere).host;
}
