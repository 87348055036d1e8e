/** Whether a text is rich text as its source. */
export function isRtf(text: string): boolean {
  return text.startsWith("{\\rtf");
}

/** What rich text (RTF) says, and the addresses behind it, without what it looks like. */
export function textOfRtf(source: string): string {
  return source.replace(
    /\\([\\{}])|\\'[0-9a-f]{2}|\\u-?\d+ ?\??|\\([a-z]+)-?\d* ?|\\.|[{}\r\n]/gi,
    (found, escaped: string | undefined, word: string | undefined) => {
      if (escaped !== undefined) return escaped;
      if (word === "par" || word === "line" || word === "tab" || word === "cell") return "\n";
      return found === "\\_" ? "-" : "";
    },
  );
}
