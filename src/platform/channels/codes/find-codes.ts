import { LIMITS } from "#domain/assessment/limits.ts";
import { fail, type Result } from "#domain/result.ts";
import { fromBase64url } from "#domain/sealing/bytes/bytes.ts";
import { type CodeKind, checkKind, codeLength } from "#domain/sealing/bytes/frame.ts";
import type { CodeReason } from "#domain/sealing/code-reason.ts";
import { codeOfText, textOfQrText } from "#domain/sealing/code-text.ts";
import { base64Blocks } from "../import/base64-text.ts";
import { KIND_LETTERS } from "./fragment.ts";
import { cleanText, decodeQuotedPrintable, withoutTags } from "./mail-noise.ts";

/** A code's bytes, whole and undamaged, or why there is none. */
export type FoundCode = Result<Uint8Array, CodeReason>;

/** A place where a code was announced: the symbols that were read there, and what they are. */
type Candidate = {
  readonly symbols: string;
  readonly isElided: boolean;
  readonly found: FoundCode;
};

/** How a code is written: which characters, how many bits each, and the same as base64url. */
type Spelling = {
  readonly run: string;
  readonly bits: number;
  readonly plain: (symbols: string) => string;
};

const LINK_SPELLING: Spelling = { run: "[A-Za-z0-9_-]", bits: 6, plain: (symbols) => symbols };
/** In links that were read from a QR code, told by the upper-case letter. */
const QR_SPELLING: Spelling = { run: "[A-Z2-7]", bits: 5, plain: textOfQrText };

/** Symbols that certainly hold the frame's start; whole groups, and no code is shorter. */
const START_SYMBOLS = 8;
/** Symbols by which a code is told from any other: they reach into its random part. */
const TELLING_SYMBOLS = 24;
/** A word of a letter is shorter than this, a line of a broken code is longer. */
const SHORTEST_LINE = 12;

const encoded = (hex: string) => `%\n?(?:2\n?5\n?)*${[...hex].join("\n?")}`;
const HASH = `(?:[#\uff03*]|${encoded("23")}|&num;|&#35;|&#x23;)`;
const SLASH = `(?:/|${encoded("2F")}|&sol;|&#47;|&#x2F;)`;
const COLON = `(?::|${encoded("3A")}|&colon;|&#58;|&#x3A;)`;
const SCHEME = [..."samsyn"].join("\n?");

/**
 * Every code of this kind in a text: in links (`#/r/…`, also percent-encoded or wrapped by a
 * protection service), in copied text (`samsyn:r/…`), or the bare code alone. A code knows its
 * length, so line breaks, quote marks and invisible characters inside it do no harm, nor does what
 * follows it. In the order of the text, each once. Empty where nothing looks like a code.
 * Reasons: `too-long` (the text is refused unread), `not-a-code`, `truncated`, `damaged`,
 * `newer-version`, `wrong-kind` (also where there are only codes of the other kind).
 */
export function findCodes(text: string, kind: CodeKind): readonly FoundCode[] {
  if (text.length > LIMITS.assessmentFileBytes) return [fail("too-long")];
  const clean = cleanText(text);
  // A "=" that a lost line break left behind means nothing; one that encodes a byte does.
  const plain = clean.replaceAll("=", "");
  const others = otherReadings(text, clean).flatMap((reading) => candidatesIn(reading, kind));
  const all = [...candidatesIn(plain, kind), ...others.filter(({ found }) => found.ok)];
  if (all.length > 0) return distinct(all);
  const otherKind = kind === "answer" ? "invitation" : "answer";
  const isOther = candidatesIn(plain, otherKind).length > 0;
  return isOther ? [fail("wrong-kind")] : bareCode(plain, kind);
}

/** What the text may mean besides: quoted-printable, HTML, base64. */
function otherReadings(text: string, clean: string): readonly string[] {
  const decoded = cleanText(decodeQuotedPrintable(clean));
  const blocks = base64Blocks(text).map(cleanText);
  const written = [...(decoded === clean ? [] : [decoded]), ...blocks];
  const tagged = [decoded, ...blocks].map((each) => [each, withoutTags(each)] as const);
  return [...written, ...tagged.flatMap(([each, bare]) => (bare === each ? [] : [bare]))];
}

/** Where codes of this kind are announced: the first group is that, the second the letter. */
function markers(kind: CodeKind): RegExp {
  const letter = KIND_LETTERS[kind];
  // On some ways the `#` is lost, or becomes " - ".
  const source = `(?:(${HASH}\n?${SLASH}|${SCHEME}\n?${COLON})|${SLASH})\n?(${letter})\n?${SLASH}`;
  return new RegExp(source, "gi");
}

function candidatesIn(clean: string, kind: CodeKind): readonly Candidate[] {
  return [...clean.matchAll(markers(kind))]
    .map((match) => ({
      start: match.index + match[0].length,
      spelling: match[2] === KIND_LETTERS[kind] ? LINK_SPELLING : QR_SPELLING,
      isAnnounced: match[1] !== undefined,
    }))
    .filter(({ start, spelling }) =>
      takeSymbols(clean, start, 1, spelling).lines.some((line) => line !== ""),
    )
    .flatMap(({ start, spelling, isAnnounced }) => {
      const candidate = readCandidate(clean, start, kind, spelling);
      // Where no `#` stands before it, only a whole code is one.
      return candidate.found.ok || isAnnounced ? [candidate] : [];
    });
}

/** Someone may copy a code without what stands before it. */
function bareCode(clean: string, kind: CodeKind): readonly FoundCode[] {
  const isOnlySymbols = /^[\w\n-]+$/.test(clean) && clean.length >= TELLING_SYMBOLS;
  if (!isOnlySymbols) return [];
  const { found } = readCandidate(clean, 0, kind, LINK_SPELLING);
  const isLikely = !clean.trim().includes("\n") && !found.ok && found.reason !== "not-a-code";
  return found.ok || isLikely ? [found] : [];
}

function readCandidate(
  clean: string,
  start: number,
  kind: CodeKind,
  spelling: Spelling,
): Candidate {
  const { lines, end } = takeSymbols(clean, start, START_SYMBOLS, spelling);
  const first = lines.join("");
  const plain = spelling.plain(first.padEnd(START_SYMBOLS, "A"));
  const candidate = {
    symbols: first.length < START_SYMBOLS ? first : plain,
    isElided: isElidedAt(clean, end),
  };
  const bytes = fromBase64url(plain.padEnd(START_SYMBOLS, "A"));
  const kindOk = checkKind(kind, bytes.at(0) ?? 0);
  if (!kindOk.ok) return { ...candidate, found: kindOk };
  if (first.length < START_SYMBOLS) return { ...candidate, found: fail("truncated") };
  const length = codeLength(bytes);
  if (length === null) return { ...candidate, found: fail("damaged") };
  if (length > LIMITS.answerFileBytes) return { ...candidate, found: fail("too-long") };
  return readWhole(clean, start, kind, { ...spelling, length });
}

function readWhole(
  clean: string,
  start: number,
  kind: CodeKind,
  spelling: Spelling & { readonly length: number },
): Candidate {
  const count = Math.ceil((spelling.length * 8) / spelling.bits);
  const { lines, end } = takeSymbols(clean, start, count, spelling);
  const read = lines.join("");
  const symbols = spelling.plain(read);
  const isElided = isElidedAt(clean, end);
  if (read.length < count) return { symbols, isElided, found: fail("truncated") };
  const found = codeOfText(symbols, kind, LIMITS.assessmentFileBytes);
  // Where the code was cut off, the words after it were read in its place.
  const isWords = lines.slice(1, -1).some(({ length }) => length > 0 && length < SHORTEST_LINE);
  const isMidWord = lines.length > 1 && new RegExp(spelling.run).test(clean.charAt(end));
  const isCutOff = !found.ok && (isWords || isMidWord);
  return { symbols, isElided, found: isCutOff ? fail("truncated") : found };
}

/** Whether the text goes on with an ellipsis, as in a preview of a link, or with a tag. */
function isElidedAt(clean: string, end: number): boolean {
  return ["…", "...", "<"].some((sign) => clean.startsWith(sign, end));
}

/** Up to `count` symbols from `start`, by the lines they stand in, and where the reading ended. */
function takeSymbols(clean: string, start: number, count: number, { run: symbol }: Spelling) {
  const token = new RegExp(`${symbol}+|\\n|%(?:25)*(?:2[Dd]|5[Ff])`, "y");
  const isSymbol = new RegExp(symbol);
  token.lastIndex = start;
  const lines: string[] = [];
  let line = "";
  let end = start;
  let wanted = count;
  while (wanted > 0) {
    const [run] = token.exec(clean) ?? [];
    if (run === undefined) break;
    if (run === "\n") {
      lines.push(line);
      line = "";
    }
    const symbols = run === "\n" ? "" : decodedSymbols(run).slice(0, wanted);
    line += symbols;
    wanted -= symbols.length;
    end = isSymbol.test(run.charAt(0))
      ? token.lastIndex - run.length + symbols.length
      : token.lastIndex;
  }
  return { lines: [...lines, line], end };
}

function decodedSymbols(run: string): string {
  if (!run.startsWith("%")) return run;
  return /2D$/i.test(run) ? "-" : "_";
}

/** Each code once; a place that shows only the beginning of a whole one is no loss. */
function distinct(candidates: readonly Candidate[]): readonly FoundCode[] {
  const whole = candidates.filter(({ found }) => found.ok).map(({ symbols }) => symbols);
  const tellings = new Set(whole.map((symbols) => symbols.slice(0, TELLING_SYMBOLS)));
  const byKey = new Map<string, FoundCode>();
  for (const { symbols, isElided, found } of candidates) {
    const telling = symbols.slice(0, TELLING_SYMBOLS);
    const isPreview = isElided && whole.some((code) => code.startsWith(symbols));
    if (!found.ok && (isPreview || tellings.has(telling))) continue;
    const key = found.ok ? symbols : `${found.reason} ${telling}`;
    if (!byKey.has(key)) byKey.set(key, found);
  }
  return [...byKey.values()];
}
