// Long enough for every browser to have begun the download.
const REVOKE_AFTER_MS = 60_000;

/** Hands a file to the browser's downloads. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, REVOKE_AFTER_MS);
}

/** A part of a file name: without characters that file systems refuse, at most 60 characters. */
export function fileNamePart(text: string): string {
  const safe = text.replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, "").replace(/^[.\s]+|[.\s]+$/gu, "");
  return [...safe].slice(0, 60).join("");
}
