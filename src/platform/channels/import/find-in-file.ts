import { textOfCode } from "#domain/sealing/code-text.ts";
import { type FoundCode, findCodes } from "../codes/find-codes.ts";
import { bundledIn } from "../files/bundle.ts";
import { type IntakeReason, type IntakeText, textsOf } from "./import-file.ts";

/** A sealed answer in a file, whole or not, with the name of the file or of the part it stands in. */
export type FoundAnswer = { readonly name: string; readonly code: FoundCode };

/** What has no answer in it, or was not searched; or how many answers of a contact's file are not whole. */
export type NotFound =
  | { readonly name: string; readonly kind: "nothing" | IntakeReason }
  | { readonly name: string; readonly kind: "unread"; readonly count: number };

/** Every sealed answer in a text, or that there is none. */
export function findInText(text: string, name: string): readonly (FoundAnswer | NotFound)[] {
  const found = answersIn(text, name);
  return found.length === 0 ? [{ name, kind: "nothing" }] : found;
}

/** Every sealed answer in a file, each once; what was not searched besides; else that there is none. */
export async function findInFile(file: File): Promise<readonly (FoundAnswer | NotFound)[]> {
  const texts = await textsOf(file);
  const found = new Map<string, FoundAnswer | NotFound>();
  for (const { name, text } of texts) {
    for (const one of text.ok ? answersIn(text.value, name) : []) {
      const key = keyOf(one);
      if (!found.has(key)) found.set(key, one);
    }
  }
  const unread = texts.flatMap((part): readonly NotFound[] => {
    const isOfMore = texts.length > 1;
    return part.text.ok || (isOfMore && isIdlePicture(part))
      ? []
      : [{ name: part.name, kind: part.text.reason }];
  });
  const all = [...found.values(), ...unread];
  return all.length > 0 ? all : [{ name: file.name, kind: "nothing" }];
}

/** What a text announces as answers. A contact's file tells besides how many there should be. */
function answersIn(text: string, name: string): readonly (FoundAnswer | NotFound)[] {
  const codes = findCodes(text, "answer");
  const readable = codes.filter((code) => code.ok || code.reason === "newer-version");
  const count = bundledIn(text) - readable.length;
  const shown = count > 0 ? readable : codes;
  const answers = shown.map((code) => ({ name, code }));
  return count > 0 ? [...answers, { name, kind: "unread", count }] : answers;
}

function keyOf(one: FoundAnswer | NotFound): string {
  if (!("code" in one)) return `${one.name} ${one.kind}`;
  return one.code.ok ? textOfCode(one.code.value) : `${one.name} ${one.code.reason}`;
}

/** A picture in a mail or an archive is most often a logo. */
function isIdlePicture({ text }: IntakeText): boolean {
  return !text.ok && (text.reason === "no-qr" || text.reason === "no-picture");
}
