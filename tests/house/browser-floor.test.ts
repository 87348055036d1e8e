import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BROWSER_FLOOR } from "../../scripts/browser-floor.mjs";

const { chrome, edge, firefox, safari, ios } = BROWSER_FLOOR;
const page = readFileSync("index.html", "utf8");

/** The paragraphs of the page, in each language, that tell about what is too old. */
function paragraphs(id: string): readonly string[] {
  const [, inside = ""] = new RegExp(`id="${id}"(.*?)</div>`, "su").exec(page) ?? [];
  return [...inside.matchAll(/<p lang="\w\w">(.*?)<\/p>/gu)].map(([, text = ""]) => text);
}

function wordsOfCheck(language: string): string {
  return JSON.parse(readFileSync(`locales/${language}/trust.json`, "utf8")).check.sealing.no;
}

describe("the oldest browsers", () => {
  it("are named as the build is made for them, on the page and by the check of a device", () => {
    expect(edge).toBe(chrome);
    const told = [...paragraphs("old-browser"), ...["sv", "de", "en"].map(wordsOfCheck)];
    expect(told).toHaveLength(6);
    for (const text of told) {
      expect(text.match(/\d+(?:\.\d+)?/gu)).toEqual([chrome, firefox, safari]);
    }
    const ofSystem = paragraphs("old-system");
    expect(ofSystem).toHaveLength(3);
    for (const text of ofSystem) expect(text.match(/\d+(?:\.\d+)?/gu)).toEqual([ios]);
  });
});
