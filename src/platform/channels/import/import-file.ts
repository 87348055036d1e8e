import { LIMITS } from "#domain/assessment/limits.ts";
import { fail, ok, type Result } from "#domain/result.ts";
import { KIND_BYTES, kindOf } from "./file-kind.ts";
import { isMail, type MailPart, partsOfMail } from "./mail-file.ts";
import { isRtf, textOfRtf } from "./rich-text.ts";
import { textOfBytes } from "./text-of-bytes.ts";

/**
 * Why a file was not searched. `too-long`: above the limits, not read. `unreachable`: the browser
 * cannot reach it any more, or it is a folder. `damaged-zip`: no archive, cut off or protected with a
 * password. `other-format`: a PDF, or what only its own program reads. `no-picture`: the browser
 * cannot show it as a picture. `no-qr`: no QR code is seen in it. `not-loaded`: the part of Samsyn
 * that reads such files is missing.
 */
export type IntakeReason =
  | "too-long"
  | "unreachable"
  | "damaged-zip"
  | "other-format"
  | "no-picture"
  | "no-qr"
  | "not-loaded";

/** A text to search, or why there is none; with the name of the file that it comes from. */
export type IntakeText = { readonly name: string; readonly text: Result<string, IntakeReason> };

/** Bounds of what is read, in bytes. Mails carry pictures, so they may be larger than texts. */
const TEXT_BYTES = LIMITS.assessmentFileBytes;
export const MAIL_BYTES = 25 * 1024 * 1024;
// An archive in a mail in an archive is no way in which answers come.
const MAX_DEPTH = 2;

/**
 * Everything in a file that may hold an answer: texts as they are, the parts and attachments of a
 * saved mail, the files of a zip archive (an office document is one), the QR code in a picture.
 */
export function textsOf(file: File): Promise<readonly IntakeText[]> {
  return textsIn(file, file.name, 0);
}

async function textsIn(file: Blob, name: string, depth: number): Promise<readonly IntakeText[]> {
  const refused = (reason: IntakeReason): readonly IntakeText[] => [{ name, text: fail(reason) }];
  const isSavedMail = /\.(?:eml|msg|mht|mhtml)$/i.test(name) || file.type === "message/rfc822";
  const isLarge = file.size > (isSavedMail ? MAIL_BYTES : TEXT_BYTES);
  // Each access to a file waits for the browser: all but a large one is read at once, and once.
  const bytes = await bytesOf(isLarge ? file.slice(0, KIND_BYTES) : file);
  if (bytes === null) return refused("unreachable");
  const kind = /\.zip$/i.test(name) ? "zip" : kindOf(bytes);
  if (kind === "picture" || /^(?:image\/(?!svg)|video\/)/.test(file.type)) {
    return pictureText(file, name);
  }
  if (kind === "zip") return depth < MAX_DEPTH ? zipTexts(file, name, depth) : refused("too-long");
  if (kind === "pdf") return refused("other-format");
  if (isLarge) return refused("too-long");
  if (kind === "compound") {
    return depth < MAX_DEPTH ? outlookTexts(bytes, name, depth) : refused("other-format");
  }
  const text = textOfBytes(bytes);
  return (isSavedMail || isMail(text)) && depth < MAX_DEPTH
    ? mailTexts(partsOfMail(text), name, depth)
    : [{ name, text: ok(isRtf(text) ? textOfRtf(text) : text) }];
}

async function outlookTexts(
  bytes: Uint8Array,
  name: string,
  depth: number,
): Promise<readonly IntakeText[]> {
  const loaded = await import("./outlook-file.ts").catch(() => null);
  if (!loaded) return [{ name, text: fail("not-loaded") }];
  const parts = loaded.partsOfOutlookFile(bytes);
  return parts ? mailTexts(parts, name, depth) : [{ name, text: fail("other-format") }];
}

async function mailTexts(
  parts: readonly MailPart[],
  name: string,
  depth: number,
): Promise<readonly IntakeText[]> {
  const bodies: string[] = [];
  const attached: IntakeText[] = [];
  for (const part of parts) {
    if (part.kind === "text") bodies.push(part.text);
    else {
      const label = part.name === "" ? name : `${name}: ${part.name}`;
      attached.push(...(await textsIn(part.content, label, depth + 1)));
    }
  }
  // A mail's bodies are the same twice, as text and as HTML: together each code is found once.
  const body: IntakeText = { name, text: ok(bodies.join("\n\n")) };
  return [body, ...attached];
}

async function zipTexts(
  archive: Blob,
  name: string,
  depth: number,
): Promise<readonly IntakeText[]> {
  const loaded = await import("./zip-file.ts").catch(() => null);
  if (!loaded) return [{ name, text: fail("not-loaded") }];
  const entries = await loaded.unzip(archive).catch(() => null);
  if (!entries) return [{ name, text: fail("unreachable") }];
  if (!entries.ok) {
    const reason = entries.reason === "damaged" ? "damaged-zip" : entries.reason;
    return [{ name, text: fail(reason) }];
  }
  const texts: IntakeText[] = [];
  for (const entry of entries.value) {
    const label = `${name}: ${entry.name}`;
    if (entry.content.ok) texts.push(...(await textsIn(entry.content.value, label, depth + 1)));
    else texts.push({ name: label, text: entry.content });
  }
  return texts;
}

async function pictureText(file: Blob, name: string): Promise<readonly IntakeText[]> {
  const loaded = await import("../qr/read-qr.ts").catch(() => null);
  if (!loaded) return [{ name, text: fail("not-loaded") }];
  return [{ name, text: await loaded.readQrPicture(file) }];
}

function bytesOf(file: Blob): Promise<Uint8Array | null> {
  return file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
}
