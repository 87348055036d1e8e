/** Opens the mail program with a message to whomever one chooses there (RFC 6068). */
export function writeMail(subject: string, body: string): void {
  const link = document.createElement("a");
  link.href = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  link.click();
}
