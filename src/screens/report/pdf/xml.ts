/** Text as the content of an XML element, without the two characters that XML does not allow. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\ufffe\uffff]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
