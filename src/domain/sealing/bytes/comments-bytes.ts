import { LIMITS } from "../../assessment/limits.ts";
import { ByteReader, type Bytes, ByteWriter } from "./bytes.ts";
import { deflate, INFLATED_BYTES, inflate } from "./deflate.ts";

type Comments<Id extends string> = Readonly<Partial<Record<Id, string>>>;

/**
 * Comments, deflated: for each, in the order asked, the place in `asked` of what it belongs to
 * (varint), its length in bytes (varint) and UTF-8. No bytes where there is no comment. Throws on
 * comments beyond the limits and on what is not asked.
 */
export async function packComments<Id extends string>(
  asked: readonly Id[],
  comments: Comments<Id>,
): Promise<Bytes> {
  const ids = Object.keys(comments);
  if (ids.length === 0) return new Uint8Array(0);
  const strays = ids.filter((id) => !asked.some((known) => known === id));
  if (strays.length > 0) throw new Error(`not asked: ${strays.join(", ")}`);
  const writer = new ByteWriter();
  asked.forEach((id, index) => {
    const comment = comments[id];
    if (comment === undefined) return;
    if (!isWithinLimits(comment)) throw new Error(`the comment on ${id} is beyond the limits`);
    writer.varint(index).text(comment);
  });
  const plain = writer.finish();
  if (plain.length > INFLATED_BYTES) throw new Error("the comments are too long together");
  return deflate(plain);
}

/** The comments, or null where the bytes inflate to nothing that `packComments` writes. */
export async function unpackComments<Id extends string>(
  asked: readonly Id[],
  bytes: Bytes,
): Promise<Comments<Id> | null> {
  const plain = await inflate(bytes);
  if (plain === null) return null;
  const reader = new ByteReader(plain);
  const comments: Partial<Record<Id, string>> = {};
  let next = 0;
  while (!reader.isBroken() && !reader.atEnd()) {
    const index = reader.varint();
    const comment = reader.text();
    const id = asked[index];
    if (id === undefined || index < next || !isWithinLimits(comment)) return null;
    comments[id] = comment;
    next = index + 1;
  }
  return reader.isBroken() || next === 0 ? null : comments;
}

/** Characters are code points, so that no writing system or emoji counts double. */
function isWithinLimits(comment: string): boolean {
  const characters = [...comment].length;
  return characters > 0 && characters <= LIMITS.commentCharacters;
}
