/**
 * The address that mailboxes lie below, from the variable SAMSYN_MAILBOX of the build; null where it
 * is not set, and they lie beside the page. Throws where no page could use what it says.
 */
export function mailboxElsewhere(text: string | undefined): URL | null {
  if (!text) return null;
  const address = URL.canParse(text) ? new URL(text) : null;
  const isPlain = address?.href === `https://${address?.host}${address?.pathname}`;
  // A pattern would stand for many hosts in the page's policy.
  if (!address || !isPlain || address.host.includes("*")) {
    throw new Error(`SAMSYN_MAILBOX must be an https address and nothing more: ${text}`);
  }
  if (!address.pathname.endsWith("/")) {
    throw new Error(`SAMSYN_MAILBOX must end in a slash: ${text}`);
  }
  return address;
}
