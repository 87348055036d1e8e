import * as v from "valibot";
import { toBase64url } from "#domain/sealing/bytes/bytes.ts";

/** The parts of an assessment file that are whole or damaged by themselves. */
const PARTS = ["setUp", "answers", "plan"] as const;
type FilePart = (typeof PARTS)[number];

/** SHA-256 of each part's JSON, base64url of 32 bytes. */
export type Checksums = Readonly<Record<FilePart, string>>;

const content = v.object({
  assessment: v.looseObject({ received: v.unknown(), late: v.unknown() }),
  plan: v.unknown(),
});
const written = v.object({ checksums: v.strictObject(v.entriesFromList(PARTS, v.string())) });

/** The checksums of a file's content as it is written, or as it was read before anything is made of it. */
export async function checksumsOf(file: unknown): Promise<Checksums | null> {
  const parsed = v.safeParse(content, file);
  if (!parsed.success) return null;
  const { received, late, ...setUp } = parsed.output.assessment;
  return {
    setUp: await digest(setUp),
    answers: await digest([received, late]),
    plan: await digest(parsed.output.plan),
  };
}

/** The parts that are as they were written; none where the checksums themselves cannot be read. */
export async function wholeParts(file: unknown): Promise<readonly FilePart[]> {
  const found = await checksumsOf(file);
  const parsed = v.safeParse(written, file);
  if (!found || !parsed.success) return [];
  return PARTS.filter((part) => parsed.output.checksums[part] === found[part]);
}

/** Whether every part is as it was written. */
export async function isUndamaged(file: unknown): Promise<boolean> {
  return (await wholeParts(file)).length === PARTS.length;
}

async function digest(part: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(part));
  return toBase64url(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}
