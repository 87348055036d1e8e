import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";

/** An office document opened by tools that did not write it. */
export type Archive = {
  readonly names: readonly string[];
  /** A part, parsed. Fails where it is no well-formed XML. */
  readonly part: (name: string) => Document;
};

const { DOMParser } = new JSDOM("").window;

export function openArchive(bytes: Uint8Array): Archive {
  const files = unzipSync(bytes);
  return {
    names: Object.keys(files),
    part: (name) => {
      const file = files[name];
      if (!file) throw new Error(`no ${name}`);
      const parsed = new DOMParser().parseFromString(strFromU8(file), "application/xml");
      const [error] = parsed.getElementsByTagName("parsererror");
      if (error) throw new Error(`${name}: ${error.textContent}`);
      return parsed;
    },
  };
}

/** The elements of a name, prefix and all. */
export function all(part: Document | Element, name: string): readonly Element[] {
  return Array.from(part.getElementsByTagName(name));
}

/** Its text, each paragraph or cell parted by a line. */
export function textOf(part: Document | Element, paragraph: string, run: string): string {
  return all(part, paragraph)
    .map((each) =>
      all(each, run)
        .map(({ textContent }) => textContent)
        .join(""),
    )
    .join("\n");
}
