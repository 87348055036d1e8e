import { strToU8, Unzip, zipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { textOfCode } from "#domain/sealing/code-text.ts";
import { answerLink, answerText } from "#platform/channels/codes/code-links.ts";
import { findCodes } from "#platform/channels/codes/find-codes.ts";
import { textsOf } from "#platform/channels/import/import-file.ts";
import { unzip, ZIP_LIMITS } from "#platform/channels/import/zip-file.ts";
import { outlookFile } from "#tests/support/outlook-file.ts";
import { SEALED_V1 } from "#tests/vectors/sealed-v1.ts";

const [ONE = "", TWO = "", THREE = ""] = SEALED_V1.answers.map(({ code }) => code);
const MEGABYTE = 1024 * 1024;

/** The codes in a file, in its order, and the reasons of what was not searched. */
async function foundIn(name: string, content: BlobPart, type = ""): Promise<readonly string[]> {
  const texts = await textsOf(new File([content], name, { type }));
  return texts.flatMap(({ text }) =>
    text.ok
      ? findCodes(text.value, "answer").map((code) =>
          code.ok ? textOfCode(code.value) : code.reason,
        )
      : [text.reason],
  );
}

function base64(content: string | Uint8Array): string {
  return (
    Buffer.from(content)
      .toString("base64")
      .match(/.{1,76}/g) ?? []
  ).join("\r\n");
}

function quotedPrintable(text: string): string {
  return (text.replaceAll("=", "=3D").match(/.{1,70}/gs) ?? []).join("=\r\n");
}

/** A mail as programs save it. */
function mail(...parts: readonly (readonly [headers: string, body: string])[]): string {
  const inner = parts.map(([headers, body]) => `--=_x1\r\n${headers}\r\n\r\n${body}\r\n`).join("");
  return `From: Åsa <asa@example.org>\r\nSubject: =?utf-8?Q?Re:_svar?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed;\r\n boundary="=_x1"\r\n\r\nThis is a MIME message.\r\n${inner}--=_x1--\r\n`;
}

const zip = (files: Record<string, Uint8Array>) => zipSync(files).slice();

const bytes = (...content: readonly (string | number)[]) =>
  Uint8Array.from(
    content.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part)] : [part])),
  );

describe("a text file", () => {
  it("is searched as it is, whatever its name", async () => {
    expect(await foundIn("answer.txt", answerText(ONE))).toEqual([ONE]);
    expect(await foundIn("export.json", JSON.stringify({ text: answerText(ONE) }))).toEqual([ONE]);
  });

  it("above the limit is not read", async () => {
    const file = new File(["x".repeat(5 * MEGABYTE + 1)], "large.txt");
    const text = vi.spyOn(file, "arrayBuffer");
    expect(await textsOf(file)).toEqual([
      { name: "large.txt", text: { ok: false, reason: "too-long" } },
    ]);
    expect(text).not.toHaveBeenCalled();
  });

  it("that is gone is told", async () => {
    const file = new File(["x"], "gone.txt");
    vi.spyOn(file, "arrayBuffer").mockRejectedValue(new DOMException("gone", "NotReadableError"));
    expect(await textsOf(file)).toMatchObject([{ text: { reason: "unreachable" } }]);
  });
});

describe("a file of another program", () => {
  const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}\r\n`, "utf16le"));
  const link = answerLink("https://example.org/samsyn/", ONE);
  const runs = (between: string) => (link.match(/.{1,19}/g) ?? []).join(between);

  it.each([
    ["a text in UTF-16", "answer.txt", utf16(answerText(ONE))],
    ["a text in Windows-1252", "answer.txt", bytes("H", 0xe4, "r: ", runs("\r\n>"), 0xa0)],
    ["a shortcut of Windows", "a.url", `[InternetShortcut]\r\nURL=${link}\r\nIconIndex=0\r\n`],
    [
      "a shortcut of macOS",
      "a.webloc",
      bytes("bplist00", 0xd1, 1, 2, "SURL_", 0x10, link.length, link, 0, 8, 0, 0, 0xff),
    ],
    ["a card", "a.vcf", `BEGIN:VCARD\r\nFN:Åsa\r\nURL:${runs("\r\n ")}\r\nEND:VCARD\r\n`],
    ["rich text", "a.rtf", `{\\rtf1\\ansi ${runs("}{\\rtlch\\fcs1 \\insrsid12 ")}\\par}`],
    [
      "a document",
      "a.docx",
      zip({
        "word/document.xml": strToU8(`<w:r><w:t>${runs("</w:t></w:r><w:r><w:t>")}</w:t></w:r>`),
      }),
    ],
    [
      "a document whose link keeps apart what follows the #",
      "a.docx",
      zip({ "word/document.xml": strToU8(`<w:hyperlink r:id="rId4" w:anchor="/r/${ONE}">`) }),
    ],
    [
      "a page that was saved whole",
      "a.mht",
      mail(["Content-Type: text/html\r\nContent-Transfer-Encoding: base64", base64(link)]),
    ],
    [
      "a mail that was saved as a text",
      "mail.txt",
      mail(["Content-Type: text/html\r\nContent-Transfer-Encoding: base64", base64(link)]),
    ],
    ["the body of such a mail alone", "body.txt", base64(`Hej! Här är svaret: ${link}`)],
    [
      "a folder of mails",
      "Inbox",
      `From a@b\nSubject: x\n\nHej\n\nFrom b@c\nSubject: y\nContent-Transfer-Encoding: base64\n\n${base64(link)}\n`,
    ],
  ])("%s is read", async (_, name, content) => {
    expect(await foundIn(name, content)).toEqual([ONE]);
  });

  it("a mail that Outlook saved is read, attachments and all, whatever it is called", async () => {
    const file = outlookFile([
      ["__substg1.0_1000001F", new Uint8Array(Buffer.from(`Hej\r\n${link}`, "utf16le"))],
      ["__substg1.0_10130102", bytes(`<a href="${link}">here</a>`)],
      ["__substg1.0_37010102", zip({ "two.txt": strToU8(answerText(TWO)) })],
    ]);
    expect(await foundIn("Re Svar.msg", file)).toEqual([ONE, TWO]);
    expect(await foundIn("all.zip", zip({ "1": file }))).toEqual([ONE, "too-long"]);
  });

  it.each([
    ["an Outlook file that is damaged", "a.msg", outlookFile([["x", bytes("y")]]).slice(0, 600)],
    ["an older document", "a.doc", outlookFile([["WordDocument", bytes(answerText(ONE))]])],
    ["a PDF", "a.pdf", `%PDF-1.7\n${link}`],
  ])("%s is refused whole rather than read in part", async (_, name, content) => {
    expect(await foundIn(name, content)).toEqual(["other-format"]);
  });

  it.each([
    ["a photo of an iPhone", bytes(0, 0, 0, 24, "ftypheic", 0, 0, 0, 0, "mif1heic")],
    ["an AVIF picture", bytes(0, 0, 0, 24, "ftypavif", 0, 0, 0, 0, "mif1miaf")],
    ["a film", bytes(0, 0, 0, 24, "ftypisom", 0, 0, 2, 0, "isomiso2")],
    ["a TIFF picture", bytes("II*", 0, 8, 0, 0, 0)],
    ["a damaged PNG", bytes(0x89, "PNG\r\n", 0x1a, "\n")],
  ])("%s that the browser cannot show is told as one", async (_, content) => {
    expect(await foundIn("answer", content)).toEqual(["no-picture"]);
    expect(await foundIn("answer.txt", content)).toEqual(["no-picture"]);
  });

  it("a large picture is no long text", async () => {
    const picture = new Uint8Array(6 * MEGABYTE);
    picture.set([0xff, 0xd8, 0xff]);
    expect(await foundIn("IMG_1", picture)).toEqual(["no-picture"]);
  });
});

describe("a saved mail", () => {
  const link = answerLink("https://example.org/", ONE);

  it.each([
    ["plain", `Subject: hi\r\n\r\nHere: ${link}`],
    [
      "quoted-printable",
      `Content-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(`Här: ${link}`)}`,
    ],
    [
      "base64",
      `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(`Här: ${link}`)}`,
    ],
    [
      "lines ended by LF",
      `Content-Type: text/plain\nContent-Transfer-Encoding:\n base64\n\n${base64(link).replaceAll("\r", "")}`,
    ],
  ])("in %s", async (_, text) => {
    expect(await foundIn("mail.eml", text)).toEqual([ONE]);
    expect(await foundIn("mail", text, "message/rfc822")).toEqual([ONE]);
  });

  it("gives each code once though its body stands there as text and as HTML", async () => {
    const alternative = `--in\r\nContent-Type: text/plain\r\n\r\n${link}\r\n--in\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(`<a href="${link}">x</a>`)}\r\n--in--`;
    const text = mail(["Content-Type: multipart/alternative; boundary=in", alternative]);
    expect(await foundIn("mail.eml", text)).toEqual([ONE]);
  });

  it("gives its attachments, archives and forwarded mails among them", async () => {
    const attached = (type: string, name: string) =>
      `Content-Type: ${type}\r\nContent-Disposition: attachment;\r\n filename="${name}"\r\nContent-Transfer-Encoding: base64`;
    const text = mail(
      ["Content-Type: text/plain", "See the attachments."],
      [attached("text/plain", "one.txt"), base64(answerText(ONE))],
      [
        attached("application/octet-stream", "all.zip"),
        base64(zip({ "two.txt": strToU8(answerText(TWO)) })),
      ],
      ["Content-Type: message/rfc822", `Subject: fwd\r\n\r\n${answerText(THREE)}`],
    );
    expect((await foundIn("mail.eml", text)).toSorted()).toEqual([ONE, TWO, THREE].toSorted());
  });

  it("that is cut off or nested without end still ends", async () => {
    const whole = mail(["Content-Type: text/plain", link]);
    expect(await foundIn("mail.eml", whole.slice(0, -6))).toEqual([ONE]);
    let deep = `Content-Type: text/plain\r\n\r\n${link}`;
    for (let level = 0; level < 40; level += 1) {
      deep = `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n${deep}\r\n--b${level}--`;
    }
    expect(await foundIn("mail.eml", deep)).toEqual([ONE]);
  });
});

describe("a zip archive", () => {
  it("gives its files, whatever the archive is called, and leaves out folders and litter", async () => {
    const archive = zip({
      "a/one.txt": strToU8(answerText(ONE)),
      "two.eml": strToU8(`Content-Transfer-Encoding: base64\n\n${base64(answerText(TWO))}`),
      "__MACOSX/._one.txt": strToU8(answerText(THREE)),
    });
    expect(await foundIn("answers.zip", archive)).toEqual([ONE, TWO]);
    expect(await foundIn("answers", archive)).toEqual([ONE, TWO]);
    const [first] = await textsOf(new File([archive], "answers.zip"));
    expect(first?.name).toBe("answers.zip: a/one.txt");
  });

  it("gives a hundred answers", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [`${index}.txt`, strToU8(answerText(ONE))]),
    );
    expect(await foundIn("many.zip", zip(files))).toHaveLength(100);
  });

  it.each([
    ["cut off", (archive: Uint8Array) => archive.slice(0, 60)],
    ["of other bytes", () => strToU8(`PK\u0003\u0004${"x".repeat(400)}`)],
    ["empty", () => new Uint8Array(0)],
  ])("that is damaged (%s) is refused", async (_, damage) => {
    const archive = damage(zip({ "one.txt": strToU8(answerText(ONE).repeat(20)) })).slice();
    expect(await foundIn("answers.zip", archive)).toEqual(["damaged-zip"]);
  });

  it("with a file above the limit gives the others", async () => {
    const archive = zip({
      "film.mov": new Uint8Array(6 * MEGABYTE),
      "one.txt": strToU8(answerText(ONE)),
    });
    expect(await foundIn("answers.zip", archive)).toEqual(["too-long", ONE]);
  });

  it("that holds more than all bounds stops at them", async () => {
    const large = Object.fromEntries(
      Array.from({ length: 14 }, (_, index) => [`${index}`, new Uint8Array(4 * MEGABYTE)]),
    );
    expect(await unzip(new Blob([zip(large)]))).toEqual({ ok: false, reason: "too-long" });
    const many = Object.fromEntries(
      Array.from({ length: ZIP_LIMITS.entries + 1 }, (_, index) => [`${index}`, new Uint8Array(0)]),
    );
    expect(await unzip(new Blob([zip(many)]))).toEqual({ ok: false, reason: "too-long" });
    const packed = new Blob([new Uint8Array(ZIP_LIMITS.packedBytes + 1)]);
    const read = vi.spyOn(packed, "arrayBuffer");
    expect(await unzip(packed)).toEqual({ ok: false, reason: "too-long" });
    expect(read).not.toHaveBeenCalled();
  });

  it("that lies about the size of a file stops when the lie is out", async () => {
    const bomb = zip({ "small.txt": new Uint8Array(200 * MEGABYTE) });
    const said = new DataView(bomb.buffer);
    said.setUint32(22, 100, true);
    const push = vi.spyOn(Unzip.prototype, "push");
    expect(await unzip(new Blob([bomb]))).toEqual({ ok: false, reason: "too-long" });
    // Fifty pieces, each with up to four of the two hundred megabytes: a file may have five.
    expect(push.mock.calls.length).toBeLessThan(5);
    push.mockRestore();
  });

  it("in an archive in an archive is not followed", async () => {
    const inner = zip({ "one.txt": strToU8(answerText(ONE)) });
    expect(await foundIn("2.zip", zip({ "1.zip": inner }))).toEqual([ONE]);
    expect(await foundIn("3.zip", zip({ "2.zip": zip({ "1.zip": inner }) }))).toEqual(["too-long"]);
  });
});
