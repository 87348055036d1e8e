import { readdirSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/** The paths of all files in a folder, from there, with slashes, in their order. */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.split(sep).join("/"))
    .toSorted();
}
