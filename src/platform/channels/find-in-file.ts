import { textOfCode } from "#domain/sealing/code-text.ts";
import { type FoundCode, findCodes } from "./find-codes.ts";
import { type IntakeReason, type IntakeText, textsOf } from "./intake-file.ts";

/** A sealed answer in a file, whole or not, with the name of the file or of the part it stands in. */
export type FoundAnswer = { readonly name: string; readonly code: FoundCode };

/** What has no answer in it, or was not searched. */
export type NotFound = { readonly name: string; readonly kind: "nothing" | IntakeReason };

/** Every sealed answer in a text, or that there is none. */
export function findInText(text: string, name: string): readonly (FoundAnswer | NotFound)[] {
  const codes = findCodes(text, "answer");
  return codes.length === 0 ? [{ name, kind: "nothing" }] : codes.map((code) => ({ name, code }));
}

/** Every sealed answer in a file, each once; what was not searched besides; else that there is none. */
export async function findInFile(file: File): Promise<readonly (FoundAnswer | NotFound)[]> {
  const texts = await textsOf(file);
  const answers = new Map<string, FoundAnswer>();
  for (const { name, text } of texts) {
    for (const code of text.ok ? findCodes(text.value, "answer") : []) {
      const key = code.ok ? textOfCode(code.value) : `${name} ${code.reason}`;
      if (!answers.has(key)) answers.set(key, { name, code });
    }
  }
  const unread = texts.flatMap((part): readonly NotFound[] => {
    const isOfMore = texts.length > 1;
    return part.text.ok || (isOfMore && isIdlePicture(part))
      ? []
      : [{ name: part.name, kind: part.text.reason }];
  });
  const all = [...answers.values(), ...unread];
  return all.length > 0 ? all : [{ name: file.name, kind: "nothing" }];
}

/** A picture in a mail or an archive is most often a logo. */
function isIdlePicture({ text }: IntakeText): boolean {
  return !text.ok && (text.reason === "no-qr" || text.reason === "no-picture");
}
