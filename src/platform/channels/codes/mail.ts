// Mail programs cut longer addresses; most take some two thousand characters.
const MAIL_CHARACTERS = 2000;

/**
 * An address that opens a ready message (RFC 6068), or null where mail programs would cut it. An
 * empty `to` leaves the choice to the mail program.
 */
export function mailAddress(to: string, subject: string, body: string): string | null {
  const recipient = encodeURIComponent(to).replaceAll("%40", "@");
  const lines = encodeURIComponent(body.replaceAll("\n", "\r\n"));
  const address = `mailto:${recipient}?subject=${encodeURIComponent(subject)}&body=${lines}`;
  return address.length <= MAIL_CHARACTERS ? address : null;
}

/** Opens the mail program with a message to whomever one chooses there; false where it is too long. */
export function writeMail(subject: string, body: string): boolean {
  const address = mailAddress("", subject, body);
  if (address === null) return false;
  const link = document.createElement("a");
  link.href = address;
  link.click();
  return true;
}
