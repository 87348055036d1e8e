import { inflateSync } from "node:zlib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A piece of text as a reader finds it, in the order in which it stands in the file. */
export type TextItem = {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  /** Of the baseline, from the foot of the page. */
  readonly bottom: number;
};

export type Tag = { readonly role: string; readonly alt: string | null };

export type ReadPdf = {
  readonly pages: number;
  readonly title: unknown;
  readonly items: readonly TextItem[];
  /** All text in reading order, pages and lines run together. */
  readonly text: string;
  /** Elements of the structure tree in reading order. */
  readonly tags: readonly Tag[];
  readonly bookmarks: readonly string[];
};

/** What a reader that is not ours makes of the file. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const items: TextItem[] = [];
  const tags: Tag[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { items: found } = await page.getTextContent();
    for (const item of found) {
      if (!("str" in item)) continue;
      const [, , , , left, bottom] = item.transform.map(Number);
      if (left === undefined || bottom === undefined) continue;
      const text = item.hasEOL ? `${item.str} ` : item.str;
      items.push({ text, page: number, left, right: left + item.width, bottom });
    }
    collectTags(await page.getStructTree(), tags);
  }
  const { info } = await file.getMetadata();
  // Its types forget that a file may have none.
  const outline: readonly { readonly title: string }[] | null = await file.getOutline();
  const read = {
    pages: file.numPages,
    title: "Title" in info ? info.Title : null,
    items,
    text: items
      .map(({ text }) => text)
      .join("")
      .replace(/\s+/gu, " "),
    tags,
    bookmarks: (outline ?? []).map(({ title }) => title),
  };
  await file.destroy();
  return read;
}

function collectTags(node: unknown, tags: Tag[]): void {
  if (typeof node !== "object" || node === null || !("role" in node)) return;
  const alt = "alt" in node && typeof node.alt === "string" ? node.alt : null;
  tags.push({ role: String(node.role), alt });
  if (!("children" in node) || !Array.isArray(node.children)) return;
  for (const child of node.children) collectTags(child, tags);
}

/** How many elements of a kind the structure tree has. */
export function elements(bytes: Uint8Array, role: string): number {
  return rawOf(bytes).split(`/S /${role}\n`).length - 1;
}

/** The file's bytes as text, one character a byte. */
export function rawOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}

const PAINTING = new Set(["S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Tj", "TJ", "sh", "Do"]);

/** How many operators paint, and how many of them do it outside marked content. */
export function paintOperators(bytes: Uint8Array): {
  readonly all: number;
  readonly untagged: number;
} {
  let [all, untagged] = [0, 0];
  for (const content of contentStreams(rawOf(bytes))) {
    let depth = 0;
    for (const line of content.split("\n")) {
      const operator = line.trim().split(" ").at(-1) ?? "";
      if (operator === "BMC" || operator === "BDC") depth += 1;
      else if (operator === "EMC") depth -= 1;
      else if (PAINTING.has(operator)) {
        all += 1;
        if (depth === 0) untagged += 1;
      }
    }
  }
  return { all, untagged };
}

/** What the pages draw, page by page. */
export function contentStreams(raw: string): readonly string[] {
  const ids = [...raw.matchAll(/\/Contents (\d+) 0 R/gu)].map(([, id]) => id);
  return ids.map((id) => {
    const start = raw.indexOf(`\n${id} 0 obj`);
    const from = raw.indexOf("stream\n", start) + "stream\n".length;
    const to = raw.indexOf("\nendstream", from);
    return inflateSync(Buffer.from(raw.slice(from, to), "latin1")).toString("latin1");
  });
}
