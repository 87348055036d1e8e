import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** An office file as a package (ECMA-376, part 2): its parts by name. */
export type OfficePackage = Record<string, Uint8Array>;

export const CONTENT_TYPES = "[Content_Types].xml";

/** Opens a package without the entries for folders that some libraries write: they are no parts. */
export function openPackage(file: Uint8Array): OfficePackage {
  return unzipSync(file, { filter: ({ name }) => !name.endsWith("/") });
}

/** Changes the text of a part, if it is there. */
export function editPart(parts: OfficePackage, name: string, edit: (text: string) => string): void {
  const part = parts[name];
  if (part) parts[name] = strToU8(edit(strFromU8(part)));
}

/** Writes a package that declares what is in it and nothing else. */
export function writePackage(parts: OfficePackage): Uint8Array<ArrayBuffer> {
  const names = Object.keys(parts);
  const extensions = new Set(["xml", "rels", ...names.map((name) => name.split(".").at(-1))]);
  editPart(parts, CONTENT_TYPES, (types) =>
    types
      .replace(/<Override[^>]*PartName="\/([^"]*)"[^>]*\/>/gu, (declared, name: string) =>
        names.includes(name) ? declared : "",
      )
      .replace(/<Default[^>]*Extension="([^"]*)"[^>]*\/>/gu, (declared, extension: string) =>
        extensions.has(extension) ? declared : "",
      ),
  );
  return new Uint8Array(zipSync(parts));
}
