/**
 * What mail, chat and protection services leave in the middle of a code, each with what it becomes:
 * nothing, or `\n` where people would see a gap. All patterns run in linear time.
 */
const NOISE: readonly (readonly [pattern: RegExp, instead: string])[] = [
  // Soft line breaks of quoted-printable (RFC 2045), with the quote marks of the next line.
  [/=[ \t]*(?:\r\n?|\n)(?:[>|][ \t]?)*/g, ""],
  // Its blanks at the end of a line.
  [/=(?:20|09)(?=[\r\n])/g, ""],
  // Soft hyphens, joiners, zero-width and direction characters; then as UTF-8 in `%` and `=`.
  [/\p{Cf}|\u034f|\ufe0f/gu, ""],
  [/%(?:25)*E2%(?:25)*80%(?:25)*8[B-F]|%(?:25)*C2%(?:25)*AD/gi, ""],
  [/=E2=80=8[B-F]|=C2=AD/g, ""],
  [/&(?:shy|zwnj|zwj|lrm|rlm|ZeroWidthSpace|#173|#x0*ad|#820[3-7]|#x0*200[b-f]);/gi, ""],
  // Optional breaks of HTML, escapes of Markdown.
  [/<w?br ?\/?>|\\/gi, ""],
  // Quote marks at the start of a line.
  [/(?:\r\n?|\n)[ \t\u00a0]*(?:>|\||&gt;)(?:[ \t\u00a0>|]|&gt;)*/g, "\n"],
  [/(?:\s|%(?:25)*(?:20|0A|0D|09|C2%(?:25)*A0)|=C2=A0|&(?:nbsp|#10|#13|#160|#x0*a0);)+/gi, "\n"],
];

/** Proofpoint's URL Defense, version 2, writes `%` as `-` and `/` as `_`. */
const URL_DEFENSE_2 = /urldefense\.proofpoint\.com\/v2\/url\?u=([\w\n.~-]+)/gi;

/** The text without noise: gaps of any kind are one `\n`, all else stands as it was. */
export function cleanText(text: string): string {
  const clean = NOISE.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), text);
  return clean.replace(URL_DEFENSE_2, (_, wrapped: string) =>
    wrapped.replace(/_|-([0-9A-F]{2})/gi, (_found, digits: string | undefined) =>
      digits === undefined ? "/" : byHex(digits),
    ),
  );
}

/** The text without the tags of HTML and XML, which may stand between any two letters. */
export function withoutTags(text: string): string {
  return text.replace(/<[a-z/!?][^<>]*>/gi, "");
}

/** The text with the `=XX` of quoted-printable decoded (one character a byte). */
export function decodeQuotedPrintable(text: string): string {
  return text.replace(/=([0-9A-F]{2})/g, (_, digits: string) => byHex(digits));
}

function byHex(digits: string): string {
  return String.fromCharCode(Number.parseInt(digits, 16));
}
