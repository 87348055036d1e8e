import * as v from "valibot";
import type { Assessment, LocalDate } from "#domain/assessment/assessment.ts";
import {
  type AssessmentReason,
  parseDocument,
  toDocument,
} from "#domain/assessment/assessment-document.ts";
import { LIMITS } from "#domain/assessment/limits.ts";
import type { Plan } from "#domain/plan/plan.ts";
import { planSchema } from "#domain/plan/plan-document.ts";
import { fail, ok, type Result } from "#domain/result.ts";
import { checksumsOf, isUndamaged } from "./file-checksums.ts";
import { fileNamePart } from "./file-name-part.ts";

/** What an assessment file carries. */
export type AssessmentFile = {
  readonly assessment: Assessment;
  /** null where nothing was agreed or prepared. */
  readonly plan: Plan | null;
};

/**
 * The assessment file: the assessment document as JSON with the plan and checksums beside the assessment, or the
 * same JSON encrypted under a passphrase as a JWE (RFC 7516, PBES2-HS512+A256KW with A256GCM), which any JOSE library opens.
 */
const PROTECTED_FORMAT = "samsyn-assessment-protected";
const PROTECTED_VERSION = 1;
const ALGORITHM = "PBES2-HS512+A256KW";
const ENCRYPTION = "A256GCM";
const ITERATIONS = 600_000;
// A file that asks for more is not ours, and would freeze the device.
const MAX_ITERATIONS = 2_000_000;

/**
 * Why a file could not be made.
 *
 * - `not-loaded`: the part that encrypts did not load
 * - `passphrase-required`: the answers are confidential, and no passphrase was given
 * - `too-large`: it would be above the limit, so that nothing could open it again
 */
export type WriteFileReason = "not-loaded" | "passphrase-required" | "too-large";

/** Why a file could not be read. */
export type FileReason =
  | AssessmentReason
  | "not-loaded"
  | "too-long"
  /** The browser cannot reach the file any more. */
  | "unreachable"
  /** The file is protected and no passphrase was given. */
  | "passphrase-needed"
  /** The passphrase does not fit, or the protected part was changed. */
  | "passphrase-wrong";

// Whatever else stands there is no part that a checksum covers.
const wholeFile = v.strictObject({
  format: v.unknown(),
  version: v.unknown(),
  assessment: v.unknown(),
  plan: v.nullable(planSchema),
  checksums: v.unknown(),
});
// What no program could read as JSON any more, but was ours.
const OUR_FORMAT = /"samsyn-assessment(?:-protected)?"/;
const protectedHead = v.object({ format: v.literal(PROTECTED_FORMAT), version: v.unknown() });
const newerProtected = v.object({
  version: v.pipe(v.number(), v.integer(), v.gtValue(PROTECTED_VERSION)),
});
const protectedFile = v.strictObject({
  format: v.literal(PROTECTED_FORMAT),
  version: v.literal(PROTECTED_VERSION),
  jwe: v.string(),
});

/**
 * The file's content; with a passphrase of at least one character it is encrypted. The file of a
 * confidential assessment holds the key to what people said in confidence: never without.
 */
export async function writeAssessmentFile(
  { assessment, plan }: AssessmentFile,
  passphrase: string,
): Promise<Result<Blob, WriteFileReason>> {
  if (passphrase === "" && needsPassphrase(assessment)) return fail("passphrase-required");
  const content = { ...toDocument(assessment), plan };
  const json = JSON.stringify({ ...content, checksums: await checksumsOf(content) });
  if (passphrase === "") return fileOf(json);
  const sealed = await protect(json, passphrase);
  if (!sealed.ok) return sealed;
  const file = { format: PROTECTED_FORMAT, version: PROTECTED_VERSION, jwe: sealed.value };
  return fileOf(JSON.stringify(file));
}

/** Whether the file is only written with a passphrase. */
export function needsPassphrase({ configuration }: Pick<Assessment, "configuration">): boolean {
  return configuration.mode === "confidential";
}

/** Reads an assessment file; above the limit it is refused unread. */
export async function readAssessmentFile(
  file: Blob,
  passphrase: string,
): Promise<Result<AssessmentFile, FileReason>> {
  if (file.size > LIMITS.assessmentFileBytes) return fail("too-long");
  const text = await file.text().catch(() => null);
  if (text === null) return fail("unreachable");
  const parsed = parseJson(text);
  if (!parsed.ok || !v.is(protectedHead, parsed.value)) return parseIfRead(parsed);
  if (v.is(newerProtected, parsed.value)) return fail("newer-version");
  if (!v.is(protectedFile, parsed.value)) return fail("damaged");
  if (passphrase === "") return fail("passphrase-needed");
  const json = await unprotect(parsed.value.jwe, passphrase);
  return json.ok ? parseIfRead(parseJson(json.value)) : json;
}

/** The name under which the file is saved. */
export function assessmentFileName({ partyNames }: Assessment, date: LocalDate): string {
  const { A, B } = partyNames;
  return `Samsyn – ${fileNamePart(A)} & ${fileNamePart(B)} – ${date}.samsyn.json`;
}

function fileOf(json: string): Result<Blob, "too-large"> {
  const file = new Blob([json], { type: "application/json" });
  return file.size > LIMITS.assessmentFileBytes ? fail("too-large") : ok(file);
}

async function parseIfRead(
  json: Result<unknown, AssessmentReason>,
): Promise<Result<AssessmentFile, AssessmentReason>> {
  if (!json.ok) return json;
  const assessment = parseDocument(json.value);
  if (!assessment.ok) return assessment;
  const file = v.safeParse(wholeFile, json.value);
  return file.success && (await isUndamaged(json.value))
    ? ok({ assessment: assessment.value, plan: file.output.plan })
    : fail("damaged");
}

async function protect(json: string, passphrase: string): Promise<Result<string, "not-loaded">> {
  const jose = await loadJose();
  if (!jose) return fail("not-loaded");
  const jwe = await new jose.CompactEncrypt(new TextEncoder().encode(json))
    .setProtectedHeader({ alg: ALGORITHM, enc: ENCRYPTION })
    .setKeyManagementParameters({ p2c: ITERATIONS })
    .encrypt(keyOf(passphrase));
  return ok(jwe);
}

async function unprotect(
  jwe: string,
  passphrase: string,
): Promise<Result<string, "not-loaded" | "passphrase-wrong" | "damaged">> {
  const jose = await loadJose();
  if (!jose) return fail("not-loaded");
  try {
    const { plaintext } = await jose.compactDecrypt(jwe, keyOf(passphrase), {
      keyManagementAlgorithms: [ALGORITHM],
      contentEncryptionAlgorithms: [ENCRYPTION],
      maxPBES2Count: MAX_ITERATIONS,
    });
    return ok(new TextDecoder().decode(plaintext));
  } catch (error) {
    const isWrong = error instanceof jose.errors.JWEDecryptionFailed;
    return fail(isWrong ? "passphrase-wrong" : "damaged");
  }
}

/** Only a file with a passphrase needs it; null where it cannot be fetched. */
function loadJose() {
  return import("jose").catch(() => null);
}

/** Composed, so that every keyboard's way of writing an accent opens the file. */
function keyOf(passphrase: string): Uint8Array {
  return new TextEncoder().encode(passphrase.normalize("NFC"));
}

function parseJson(text: string): Result<unknown, AssessmentReason> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail(OUR_FORMAT.test(text) ? "damaged" : "not-an-assessment");
  }
}
