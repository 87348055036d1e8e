/** A part of a file name: without characters that file systems refuse, at most 60 characters. */
export function fileNamePart(text: string): string {
  const safe = text.replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, "").replace(/^[.\s]+|[.\s]+$/gu, "");
  return [...safe].slice(0, 60).join("");
}
