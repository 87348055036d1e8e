// Finding codes in a long text of what looks most like them, which must not grow faster than the text.
import { bundled } from "../scripts/bundle.mjs";
import { measure } from "./measure.mjs";

const SIZES = [64, 512];
const PIECES = ["#/r/Iv8A", "samsyn:r/Iv8A", "%23%2Fr%2F"];

export async function codeRows() {
  const { findCodes } = await bundled("src/platform/channels/codes/find-codes.ts");
  return SIZES.map((size) => {
    const texts = PIECES.map((piece) => piece.repeat((size * 1024) / piece.length));
    const task = () => texts.map((text) => findCodes(text, "answer"));
    const figures = measure(task, { runs: 7 });
    return { what: `find codes in three texts of ${size} KiB`, limit: 4 * size, size, ...figures };
  });
}
