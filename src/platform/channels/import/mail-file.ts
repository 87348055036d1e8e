import { fromBase64 } from "./base64-text.ts";
import { textOfBytes } from "./text-of-bytes.ts";

/**
 * The parts of a saved mail (RFC 5322, MIME as in RFC 2045 and 2046) that hide a code from a search:
 * those in base64, and archives. All other parts stand in the text as they are, quoted-printable
 * included, which `findCodes` reads through.
 */
export type MailPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "file"; readonly name: string; readonly content: Blob };

/** A mail in a mail in a mail …: deeper is nothing that people write. */
const MAX_DEPTH = 8;
const MAX_PARTS = 500;

/** Whether a text begins like a mail, whatever its file is called: pages saved as one file do too. */
export function isMail(text: string): boolean {
  const { headers } = split(text);
  return headers.has("mime-version") || headers.has("content-transfer-encoding");
}

/** The parts of a saved mail, in its order. What is no mail comes back as one text. */
export function partsOfMail(mail: string): readonly MailPart[] {
  const parts: MailPart[] = [];
  collect(mail, 0, parts);
  return parts;
}

function collect(mail: string, depth: number, parts: MailPart[]): void {
  if (parts.length >= MAX_PARTS) return;
  const { headers, body } = split(mail);
  const type = headers.get("content-type") ?? "text/plain";
  const boundary = /^multipart\//i.test(type) ? parameter(type, "boundary") : null;
  if (boundary !== null && depth < MAX_DEPTH) {
    for (const inner of between(body, boundary)) collect(inner, depth + 1, parts);
    return;
  }
  const isBase64 = /^\s*base64\s*$/i.test(headers.get("content-transfer-encoding") ?? "");
  const bytes = isBase64 ? fromBase64(body) : null;
  if (/^message\/rfc822/i.test(type) && depth < MAX_DEPTH) {
    collect(bytes ? textOfBytes(bytes) : body, depth + 1, parts);
    return;
  }
  if (!bytes) {
    parts.push({ kind: "text", text: body });
    return;
  }
  const name =
    parameter(headers.get("content-disposition") ?? "", "filename") ?? parameter(type, "name");
  const isBodyText = /^text\//i.test(type) && name === null;
  parts.push(
    isBodyText
      ? { kind: "text", text: textOfBytes(bytes) }
      : {
          kind: "file",
          name: name ?? "",
          content: new Blob([bytes], { type: type.split(";")[0] ?? "" }),
        },
  );
}

/** Headers by lower-case name, folded lines joined, and what follows the first empty line. */
function split(mail: string) {
  const [head = ""] = mail.split(/\r?\n\r?\n/, 1);
  const body = mail.slice(head.length);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const [, name, value] = /^([!-9;-~]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) headers.set(name.toLowerCase(), value);
  }
  return { headers, body: headers.size > 0 ? body : mail };
}

/** The value of a parameter such as `boundary="x"`, or null. */
function parameter(header: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\*?\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, "i").exec(header);
  return found?.[1] ?? found?.[2] ?? null;
}

/** What stands between the lines of a boundary; the last part may lack its end. */
function between(body: string, boundary: string): readonly string[] {
  const [, ...parts] = `\n${body}`.split(`\n--${boundary}`);
  const end = parts.findIndex((part) => part.startsWith("--"));
  return (end < 0 ? parts : parts.slice(0, end)).map((part) => part.replace(/^[ \t]*\r?\n/, ""));
}
