import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partsOfOutlookFile } from "#platform/channels/import/outlook-file.ts";
import { unpackedRtf } from "#platform/channels/import/packed-rich-text.ts";
import { textOfRtf } from "#platform/channels/import/rich-text.ts";
import { outlookFile } from "#tests/support/outlook-file.ts";
import { SEED } from "#tests/support/sealing-arbitraries.ts";

const utf16 = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
const bytes = (text: string) => new Uint8Array(Buffer.from(text, "utf8"));
const LONG = "Mit freundlichen Grüßen, Jörg. ".repeat(400);

/** The texts and attachments of a saved mail. */
async function partsOf(file: Uint8Array) {
  const parts = partsOfOutlookFile(file) ?? [];
  return Promise.all(
    parts.map(async (part) => (part.kind === "text" ? part.text : part.content.arrayBuffer())),
  );
}

describe("a mail that Outlook saved", () => {
  it("gives its body, however long, in either kind of letters, and its HTML", async () => {
    const file = outlookFile([
      ["__substg1.0_1000001F", utf16(LONG)],
      ["__substg1.0_0037001F", utf16("Re: Svar")],
      ["__substg1.0_1000001E", bytes("short")],
      ["__substg1.0_10130102", bytes(`<p>${LONG}</p>`)],
      ["__properties_version1.0", new Uint8Array(32)],
    ]);
    expect(await partsOf(file)).toEqual([LONG, "Re: Svar", "short", `<p>${LONG}</p>`]);
  });

  it("gives its attachments, and the mails in it with theirs", async () => {
    const picture = Uint8Array.from({ length: 9000 }, (_, at) => at % 251);
    const file = outlookFile([
      ["__substg1.0_1000001F", utf16("see below")],
      ["__substg1.0_37010102", picture],
      ["__substg1.0_37010102", bytes("samsyn:r/x")],
      ["__substg1.0_1000001F", utf16("the mail inside")],
    ]);
    const [outer, first, second, inner] = await partsOf(file);
    expect([outer, inner]).toEqual(["see below", "the mail inside"]);
    expect(first).toEqual(picture.buffer);
    expect(second).toEqual(bytes("samsyn:r/x").buffer);
  });

  it("gives its rich text, but no other property of that name", async () => {
    const plain = "{\\rtf1 samsyn:r/IU8A\\par}";
    const unpacked = bytes(
      `\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000MELA\u0000\u0000\u0000\u0000${plain}`,
    );
    const file = outlookFile([
      ["__substg1.0_10090102", unpacked],
      ["__substg1.0_10090102", new Uint8Array(8)],
    ]);
    expect(await partsOf(file)).toEqual(["samsyn:r/IU8A\n", ""]);
  });

  it("is none where there is no mail in it, or it is damaged", () => {
    const whole = outlookFile([["__substg1.0_1000001F", utf16(LONG)]]);
    expect(partsOfOutlookFile(outlookFile([["WordDocument", bytes(LONG)]]))).toBeNull();
    expect(partsOfOutlookFile(whole.slice(0, 4000))).toBeNull();
    expect(partsOfOutlookFile(new Uint8Array())).toBeNull();
  });

  it("whose sectors go in a circle, or anywhere, ends", () => {
    const whole = outlookFile([
      ["__substg1.0_1000001F", utf16(LONG)],
      ["__substg1.0_37010102", bytes("x")],
    ]);
    const changes = fc.array(
      fc.tuple(fc.nat(whole.length - 1), fc.oneof(fc.nat(255), fc.constantFrom(0, 1, 2, 0xff))),
      { maxLength: 12 },
    );
    const property = fc.property(changes, (changed) => {
      const file = whole.slice();
      for (const [at, value] of changed) file[at] = value;
      const parts = partsOfOutlookFile(file);
      expect(parts === null || parts.length <= 2).toBe(true);
    });
    fc.assert(property, { ...SEED, numRuns: 500 });
  });
});

describe("packed rich text", () => {
  // The worked examples of Microsoft's specification MS-OXRTFCP.
  it.each([
    [
      "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c09002062770" +
        "5b06c647d0a800fa0",
      "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n",
    ],
    [
      "1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0",
      "{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}",
    ],
  ])("is unpacked: %s", (hex, text) => {
    expect(unpackedRtf(new Uint8Array(Buffer.from(hex, "hex")))).toBe(text);
  });

  it("that is cut off is refused", () => {
    const cut = Buffer.from("2d0000002b0000004c5a4675f1c5c7a703000a0072", "hex");
    expect(() => unpackedRtf(new Uint8Array(cut))).toThrow(RangeError);
  });
});

describe("rich text", () => {
  it.each([
    ["{\\rtf1\\ansi samsyn:r/IU\r\n8A\\par Hej \\{\\}}", "samsyn:r/IU8A\nHej {}"],
    ["{\\rtf1 a}{\\rtlch\\fcs1 \\af0 \\insrsid123 b\\'e4\\u8203?c\\_d}", "abc-d"],
    [
      '{\\field{\\*\\fldinst HYPERLINK "https://e.org/" \\\\l "/r/IU8A"}{\\fldrslt x}}',
      'HYPERLINK "https://e.org/" \\l "/r/IU8A"x',
    ],
  ])("says without its marks: %s", (source, text) => {
    expect(textOfRtf(source)).toBe(text);
  });
});
