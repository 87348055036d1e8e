import type { OwnWords } from "../../assessment/own-words.ts";
import { type Bytes, ByteWriter } from "./bytes.ts";
import { deflate } from "./deflate.ts";
import { headOf, linesOf } from "./own-words-bytes.ts";

/** Own words as an invitation carries them: the lines are deflated, and devices may compress differently. */
export async function packOwnWords(ownWords: OwnWords): Promise<Bytes> {
  const packed = await deflate(linesOf(ownWords));
  return new ByteWriter().raw(headOf(ownWords)).raw(packed).finish();
}
