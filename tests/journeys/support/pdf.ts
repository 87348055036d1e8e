import { readFileSync } from "node:fs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A piece of text on a page, in points from its lower left corner. */
export type PrintedText = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** The text of a PDF file in reading order, spaces folded. */
export async function pdfText(path: string): Promise<string> {
  const pages = await pdfPages(readFileSync(path));
  const texts = pages.map((page) => page.map(({ text }) => text).join(" "));
  return texts.join(" ").replace(/\s+/g, " ");
}

/** What stands on each page of a PDF, and where. */
export async function pdfPages(bytes: Uint8Array): Promise<readonly (readonly PrintedText[])[]> {
  const document = await getDocument({ data: new Uint8Array(bytes) }).promise;
  const pages: PrintedText[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent();
    pages.push(
      content.items.flatMap((item) => {
        if (!("str" in item)) return [];
        const [x, y]: readonly unknown[] = item.transform.slice(4);
        const { str: text, width, height } = item;
        return [{ text, x: Number(x), y: Number(y), width, height }];
      }),
    );
  }
  await document.destroy();
  return pages;
}
