// Archives that are the same byte for byte whenever and wherever they are made of the same files.
import { readFileSync } from "node:fs";
import { zipSync } from "fflate";
import { filesIn } from "./files-in.mjs";

/** The first day that a zip can name. It is written as the clock on the wall says, so that no time zone moves it. */
const MADE = new Date(1980, 0, 1);

/** Files as bytes by path, in the order of their paths. */
export function reproducibleZip(files) {
  const paths = Object.keys(files).toSorted();
  return zipSync(Object.fromEntries(paths.map((path) => [path, [files[path], { mtime: MADE }]])));
}

/** All files of a folder, in a folder of this name. */
export function zippedFolder(folder, name) {
  return reproducibleZip(
    Object.fromEntries(
      filesIn(folder).map((file) => [`${name}/${file}`, readFileSync(`${folder}/${file}`)]),
    ),
  );
}
