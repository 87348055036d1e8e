import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { CompactEncrypt } from "jose";
import { toDocument } from "#domain/assessment/assessment-document.ts";
import { emptyPlan } from "#domain/plan/plan.ts";
import { textOfCode } from "#domain/sealing/code-text.ts";
import { sealAnswer } from "#domain/sealing/seal-answer.ts";
import { answerText } from "#platform/channels/codes/code-links.ts";
import { findCodes } from "#platform/channels/codes/find-codes.ts";
import { type FileReason, readAssessmentFile } from "#platform/channels/files/assessment-file.ts";
import { type IntakeReason, textsOf } from "#platform/channels/import/import-file.ts";
import { withChecksums } from "#tests/support/assessment-file.ts";
import { outlookFile } from "#tests/support/outlook-file.ts";
import { ASSESSMENT, payload, USUAL_SHEET } from "#tests/support/sealing-samples.ts";
import { type Boundary, makeBoundary } from "./boundary.ts";
import { changedBytes, changedText, changedValue } from "./mutations.ts";

const MEGABYTE = 1024 * 1024;

/** The assessment file, a follow-up's too, and files in which answers come. */
export async function fileBoundaries(): Promise<readonly Boundary[]> {
  return [await assessmentFileBoundary(), await intakeBoundary()];
}

async function assessmentFileBoundary(): Promise<Boundary> {
  const follows = { assessment: "AAECAwQFBgg", kind: "follow-up" } as const;
  const plan = emptyPlan(null);
  const document = await withChecksums({ ...toDocument(ASSESSMENT), plan });
  const followUp = await withChecksums({ ...toDocument({ ...ASSESSMENT, follows }), plan });
  const json = JSON.stringify(document);
  const jwe = await new CompactEncrypt(strToU8(json))
    .setProtectedHeader({ alg: "PBES2-HS512+A256KW", enc: "A256GCM" })
    .setKeyManagementParameters({ p2c: 1000 })
    .encrypt(strToU8("secret"));
  const sealed = { format: "samsyn-assessment-protected", version: 1, jwe };
  const input = (content: unknown, passphrase = "") => ({
    file: new Blob([typeof content === "string" ? content : JSON.stringify(content)]),
    passphrase,
    isSigned: false,
  });
  // What a checksum does not tell: every field is looked at.
  const signed = (content: unknown) => ({
    ...input(JSON.stringify(content ?? null)),
    isSigned: true,
  });
  const protectedFiles = fc.tuple(changedText([jwe]), fc.constantFrom("", "secret", "wrong"));
  return makeBoundary<ReturnType<typeof input>, Exclude<FileReason, "not-loaded">>({
    name: "assessment file",
    reasons: {
      "not-an-assessment": true,
      "newer-version": true,
      damaged: true,
      "too-long": true,
      unreachable: true,
      "passphrase-needed": true,
      "passphrase-wrong": true,
    },
    inputs: fc.oneof(
      changedValue([document, followUp, sealed]).map((value) => input(value ?? "")),
      changedValue([document, followUp]).map(signed),
      changedText([json]).map((text) => input(text)),
      protectedFiles.map(([changed, passphrase]) => input({ ...sealed, jwe: changed }, passphrase)),
    ),
    examples: [
      input("{"),
      input({ ...document, version: 2 }),
      input({ ...sealed, version: 2 }),
      input({ ...document, assessment: {} }),
      input({ ...sealed, jwe: "a.b.c.d.e" }, "secret"),
      input(sealed),
      input(sealed, "wrong"),
      input(sealed, "secret"),
      input(followUp),
      signed({ ...document, assessment: {} }),
      { ...input(""), file: unread(new Blob(), 5 * MEGABYTE + 1) },
      { ...input(""), file: gone(new Blob()) },
    ],
    open: async ({ file, passphrase, isSigned }) => {
      const given = isSigned ? await signedAnew(file) : file;
      const read = await readAssessmentFile(given, passphrase);
      if (read.ok) return ["ok"];
      if (read.reason === "not-loaded") throw new Error("jose is here");
      return [read.reason];
    },
  });
}

async function signedAnew(file: Blob): Promise<Blob> {
  const content: unknown = JSON.parse(await file.text());
  if (typeof content !== "object" || content === null) return file;
  return new Blob([JSON.stringify(await withChecksums(content))]);
}

async function intakeBoundary(): Promise<Boundary> {
  const code = answerText(textOfCode(await sealAnswer(payload("A"), USUAL_SHEET)));
  const zip = zipSync({ "a.txt": strToU8(code), "mails/b.eml": strToU8(mail(code)) });
  const outlook = outlookFile([
    ["__substg1.0_1000001E", strToU8(code)],
    ["__substg1.0_37010102", strToU8(mail(code))],
  ]);
  const bomb = zipSync({ "zeros.txt": new Uint8Array(6 * MEGABYTE) });
  const many = zipSync(
    Object.fromEntries(
      Array.from({ length: 12 }, (_, each) => [`${each}`, new Uint8Array(4.9 * MEGABYTE)]),
    ),
  );
  const lying = lie(bomb);
  const named = (content: BlobPart, name: string) => new File([content], name);
  const texts = fc.tuple(
    changedText([code, mail(code)]),
    fc.constantFrom("a.txt", "a.eml", "a.json"),
  );
  return makeBoundary<File, Exclude<IntakeReason, "not-loaded" | "no-qr">>({
    name: "file with answers",
    reasons: {
      "too-long": true,
      unreachable: true,
      "damaged-zip": true,
      "other-format": true,
      "no-picture": true,
    },
    inputs: fc.oneof(
      texts.map(([text, name]) => named(text, name)),
      changedBytes([zip, outlook]).map((bytes) => named(new Uint8Array(bytes), "a")),
    ),
    examples: [
      named("PK", "a.zip"),
      named("%PDF-1.4", "a.pdf"),
      named("GIF89a", "a.gif"),
      named(new Uint8Array(bomb), "bomb.zip"),
      named(new Uint8Array(many), "many.zip"),
      named(new Uint8Array(lying), "lying.zip"),
      unread(named("", "a.txt"), 5 * MEGABYTE + 1),
      unread(named("", "a.eml"), 25 * MEGABYTE + 1),
      gone(named("", "a.txt")),
    ],
    open: async (file) => {
      const found = await textsOf(file);
      const characters = found.reduce(
        (sum, { text }) => sum + (text.ok ? text.value.length : 0),
        0,
      );
      if (characters > 50 * MEGABYTE) throw new Error("unpacked more than the bound");
      return found.map(({ text }) => {
        if (text.ok) {
          findCodes(text.value, "answer");
          return "ok";
        }
        if (text.reason === "not-loaded") throw new Error("the archive reader is here");
        if (text.reason === "no-qr") throw new Error("no picture is drawn here");
        return text.reason;
      });
    },
  });
}

function mail(text: string): string {
  const attached = Buffer.from(text).toString("base64");
  return [
    "From: eva@example.org",
    "Subject: =?utf-8?q?Svar?=",
    'Content-Type: multipart/mixed; boundary="cut"',
    "",
    "--cut",
    "Content-Type: text/plain; charset=utf-8",
    "",
    text,
    "--cut",
    'Content-Type: application/octet-stream; name="answer.txt"',
    "Content-Transfer-Encoding: base64",
    "",
    attached,
    "--cut--",
  ].join("\r\n");
}

/** A file of this size that nobody may read. */
function unread<Content extends Blob>(file: Content, size: number): Content {
  const refuse = () => {
    throw new Error("read although it is above the limit");
  };
  Object.defineProperty(file, "size", { value: size });
  return Object.assign(file, { text: refuse, arrayBuffer: refuse, stream: refuse });
}

/** A file that the browser cannot reach any more. */
function gone<Content extends Blob>(file: Content): Content {
  const refuse = () => Promise.reject(new Error("gone"));
  return Object.assign(file, { text: refuse, arrayBuffer: refuse });
}

/** An archive whose first file says that it unpacks to a hundred bytes. */
function lie(zip: Uint8Array): Uint8Array {
  const copy = zip.slice();
  new DataView(copy.buffer).setUint32(22, 100, true);
  return copy;
}
