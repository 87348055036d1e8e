import { LIMITS } from "#domain/assessment/assessment.ts";
import { fail, ok, type Result } from "#domain/result.ts";
import { partsOfMail } from "./mail-file.ts";

/**
 * Why a file was not searched. `too-long`: above the limits, not read. `unreachable`: the browser
 * cannot reach it any more. `damaged-zip`: no archive, cut off or protected with a password.
 * `not-loaded`: the part of Samsyn that unpacks, or reads pictures, is missing.
 */
export type IntakeReason = "too-long" | "unreachable" | "damaged-zip" | "not-loaded";

/** A text to search, or why there is none; with the name of the file that it comes from. */
export type IntakeText = { readonly name: string; readonly text: Result<string, IntakeReason> };

/** Bounds of what is read, in bytes. Mails carry pictures, so they may be larger than texts. */
const TEXT_BYTES = LIMITS.assessmentFileBytes;
const MAIL_BYTES = 25 * 1024 * 1024;
/** "PK" and the kind of the first part. */
const ZIP_START = [0x50, 0x4b, 3, 4];
// An archive in a mail in an archive is no way in which answers come.
const MAX_DEPTH = 2;

/**
 * Everything in a file that may hold an answer: texts as they are, the parts and attachments of a
 * saved mail, the files of a zip archive, the QR code in a picture.
 */
export function textsOf(file: File): Promise<readonly IntakeText[]> {
  return textsIn(file, file.name, 0);
}

async function textsIn(file: Blob, name: string, depth: number): Promise<readonly IntakeText[]> {
  const refused = (reason: IntakeReason): readonly IntakeText[] => [{ name, text: fail(reason) }];
  if (file.type.startsWith("image/") || /\.(?:png|jpe?g|webp|heic|gif)$/i.test(name)) {
    return pictureText(file, name);
  }
  const isMail = /\.eml$/i.test(name) || file.type === "message/rfc822";
  const isLarge = file.size > (isMail ? MAIL_BYTES : TEXT_BYTES);
  // Each access to a file waits for the browser: all but a large one is read at once, and once.
  const bytes = await bytesOf(isLarge ? file.slice(0, ZIP_START.length) : file);
  if (/\.zip$/i.test(name) || startsLikeZip(bytes)) {
    return depth < MAX_DEPTH ? zipTexts(file, name, depth) : refused("too-long");
  }
  if (isLarge) return refused("too-long");
  if (bytes === null) return refused("unreachable");
  const text = new TextDecoder().decode(bytes);
  return isMail && depth < MAX_DEPTH ? mailTexts(text, name, depth) : [{ name, text: ok(text) }];
}

async function mailTexts(
  mail: string,
  name: string,
  depth: number,
): Promise<readonly IntakeText[]> {
  const bodies: string[] = [];
  const attached: IntakeText[] = [];
  for (const part of partsOfMail(mail)) {
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
  const loaded = await import("./read-qr.ts").catch(() => null);
  if (!loaded) return [{ name, text: fail("not-loaded") }];
  const read = await loaded.readQrPicture(file);
  if (read.ok) return [{ name, text: read }];
  const isMissing = read.reason === "not-loaded" || read.reason === "too-long";
  return [{ name, text: isMissing ? fail(read.reason) : ok("") }];
}

function bytesOf(file: Blob): Promise<Uint8Array | null> {
  return file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
}

function startsLikeZip(bytes: Uint8Array | null): boolean {
  return ZIP_START.every((byte, index) => bytes?.[index] === byte);
}
