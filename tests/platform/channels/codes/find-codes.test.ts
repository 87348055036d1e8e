import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frameCode } from "#domain/sealing/bytes/frame.ts";
import { textOfCode } from "#domain/sealing/code-text.ts";
import {
  answerLink,
  answerText,
  invitationLink,
  qrLink,
} from "#platform/channels/codes/code-links.ts";
import { findCodes } from "#platform/channels/codes/find-codes.ts";
import { SEED } from "#tests/support/sealing-arbitraries.ts";
import { SEALED_V1 } from "#tests/vectors/sealed-v1.ts";

const BASE = "https://samsyn.example.org/app/";
const CODES = SEALED_V1.answers.map(({ code }) => code);
const [ONE = "", TWO = "", THREE = ""] = CODES;
const LINK = answerLink(BASE, ONE);
const INVITATION = invitationLink(BASE, SEALED_V1.invitation.code);

/** What was found: the text of each code, or its reason. */
function found(text: string, kind: "answer" | "invitation" = "answer"): readonly string[] {
  return findCodes(text, kind).map((code) => (code.ok ? textOfCode(code.value) : code.reason));
}

function lines(text: string, width: number, between: string): string {
  return text.match(new RegExp(`.{1,${width}}`, "gs"))?.join(between) ?? "";
}

function wrapped(times: number): string {
  let link = LINK;
  for (let time = 0; time < times; time += 1) link = encodeURIComponent(link);
  return link;
}

const MUCH = 512 * 1024;

const defended = (link: string) =>
  link.replace(/[^A-Za-z0-9.]/g, (character) =>
    character === "/" ? "_" : `-${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const WHOLE: readonly (readonly [name: string, text: string])[] = [
  ["the link alone", LINK],
  ["the copied text", answerText(ONE)],
  ["the copied text, with a capital by the phone", answerText(ONE).replace("samsyn", "Samsyn")],
  ["the bare code", `\n ${ONE}\r\n`],
  ["the bare code over lines", lines(ONE, 60, "\n")],
  ["a byte order mark", `\ufeff${answerText(ONE)}\r\n`],
  ["a sentence around it", `Hej! Här är mitt svar: ${LINK}. Hälsningar, Åsa`],
  ["angle brackets", `Mein Ergebnis <${LINK}>, bitte.`],
  ["round brackets and a question mark", `(is it this one: ${LINK})?`],
  ["Markdown", `[my answer](${LINK}) and __${LINK}__`],
  ["Markdown escapes", LINK.replaceAll("_", "\\_").replaceAll("-", "\\-")],
  ["an anchor in HTML", `<a href="${LINK}&amp;x=1">${LINK.slice(0, 50)}…</a>`],
  ["HTML with optional breaks", `<p>${lines(LINK, 9, "<wbr>")}<br/>Grüße</p>`],
  ["HTML with entities", LINK.replace("#", "&#35;").replaceAll("/", "&#x2F;")],
  ["HTML with no-break spaces", lines(LINK, 30, "&nbsp;<br>")],
  ["%23", LINK.replace("#", "%23")],
  ["%23 and %2F", LINK.replace("#/r/", "%23%2Fr%2F")],
  ["%23 and %2f in lower case", LINK.replace("#/r/", "%23%2fr%2f")],
  ["the link of a QR code", qrLink(BASE, "answer", ONE)],
  ["the link of a QR code over lines", lines(qrLink(BASE, "answer", ONE), 70, "\n> ")],
  ["the link of a QR code, %23", `${qrLink(BASE, "answer", ONE).replace("#", "%23")}.`],
  ["both spellings", `${LINK}\n${qrLink(BASE, "answer", ONE)}`],
  ["tracking parameters before", LINK.replace("#", "?utm_source=mail&utm_medium=x#")],
  ["tracking parameters behind", `${LINK}&utm_source=newsletter&fbclid=IwAR0_-x`],
  ["a question mark behind", `${LINK}?utm_source=newsletter`],
  ["a slash behind", `${LINK}/`],
  ["symbols behind", `${LINK}__`],
  ["a word behind", `${LINK}Hälsningar`],
  [
    "Safe Links",
    `https://eur02.safelinks.protection.outlook.com/?url=${wrapped(1)}&data=05%7C01%7C&sdata=a%2Bb%3D&reserved=0`,
  ],
  ["Safe Links over lines", lines(`https://x.outlook.com/?url=${wrapped(1)}&data=05`, 40, "\r\n")],
  ["a wrapper in a wrapper", `https://a.example/?u=${wrapped(2)}%26data%3D05&k=1`],
  ["three wrappers", `https://a.example/?u=${wrapped(3)}%2526data`],
  [
    "a wrapper that encodes every symbol it can",
    wrapped(1).replaceAll("-", "%2D").replaceAll("_", "%5F"),
  ],
  [
    "URL Defense, version 2",
    `https://urldefense.proofpoint.com/v2/url?u=${defended(LINK)}&d=DwMFaQ&c=eu_-23_r_&r=x`,
  ],
  ["URL Defense, version 3", `https://urldefense.com/v3/__${LINK.replace("#", "*")}__;Iw!!Abc-_$`],
  ["lines broken at 76", lines(`Svar:\r\n${LINK}`, 76, "\r\n")],
  ["lines broken at 20 and quoted", lines(LINK, 20, "\n> ")],
  ["lines broken and quoted thrice", lines(LINK, 33, "\r\n>> > \t")],
  ["lines quoted with bars", lines(LINK, 33, "\n | ")],
  ["lines quoted in HTML", lines(LINK, 33, "\n&gt;&nbsp;")],
  ["lines joined with spaces", lines(LINK, 40, " ")],
  ["a gap after every symbol", lines(LINK, 1, "\u00a0")],
  ["zero-width characters", lines(LINK, 7, "\u200b")],
  ["soft hyphens", lines(LINK, 11, "\u00ad")],
  ["direction marks", `\u202a${lines(LINK, 25, "\u200e")}\u202c`],
  ["zero-width characters, encoded", lines(LINK, 25, "%E2%80%8B")],
  ["line breaks, encoded", lines(LINK, 25, "%0D%0A")],
  ["quoted-printable", lines(`x=3D1 ${LINK}`, 75, "=\r\n")],
  ["quoted-printable with blanks", lines(LINK, 31, "= \n")],
  ["quoted-printable, quoted", lines(LINK, 31, "=\r\n> ")],
  ["quoted-printable whose breaks became spaces", lines(LINK, 31, "= ")],
  ["quoted-printable whose breaks were lost", lines(LINK, 31, "=")],
  [
    "quoted-printable of everything",
    LINK.replace("#", "=23").replaceAll("/", "=2F").replaceAll("_", "=5F"),
  ],
  ["quoted-printable of blanks", lines(LINK, 60, "=20\r\n")],
  ["quoted-printable of no-break spaces", lines(LINK, 60, "=C2=A0")],
  ["quoted-printable of zero-width characters", lines(LINK, 60, "=E2=80=8B")],
  ["base64, as in the source of a mail", lines(btoa(`Svar: ${LINK}\r\nHej`), 76, "\r\n")],
  [
    "base64 below other words",
    `Content-Transfer-Encoding: base64\n\n${lines(btoa(`<a href="${LINK}">x</a>`), 60, "\n")}\n\n--end`,
  ],
  ["HTML with tags between any letters", `<p>${lines(LINK, 9, '</span><span lang="sv">')}</p>`],
  ["a # that was lost", LINK.replace("#/", "")],
  ["a # that was lost, its slash not", LINK.replace("#", "")],
  ["a # that became a dash", LINK.replace("#", " - ")],
  ["a # that became a dash, encoded", LINK.replace("#", "%20-%20")],
  ["a # that became a long dash, over lines", lines(LINK.replace("#", " – "), 40, "\r\n")],
  ["a wide #", LINK.replace("#", "＃")],
  ["a wide #, encoded", encodeURI(LINK.replace("#", "＃"))],
  ["a # that was lost, QR", qrLink(BASE, "answer", ONE).replace("#/", "")],
  [
    "a redirection",
    `https://www.google.com/url?q=${LINK.replace("#", "%23")}&sa=D&source=editors&ust=17`,
  ],
  ["a check of links", `https://protect-eu.mimecast.com/s/AbCd?domain=e.org&url=${wrapped(1)}&x=1`],
  ["an anchor that a document keeps apart", `w:anchor="/r/${ONE}" w:history="1"`],
  ["a preview of the same link", `${LINK.slice(0, 45)}… ${LINK}`],
  ["a preview with three dots", `${LINK}\n${LINK.slice(0, 45)}...`],
  ["the same answer three times", `${LINK}\n> ${LINK}\n${answerText(ONE)}`],
  ["a damaged copy of the same", `${LINK.slice(0, -3)}AAA\n${LINK}`],
  ["a cut copy of the same", `> ${LINK.slice(0, -30)}\n\n${LINK}`],
  ["the invitation quoted below", `${LINK}\n\n-----\n> ${INVITATION}`],
  ["an empty link before it", `Paste what follows #/r/\n\n(see below) ${LINK}`],
];

describe("findCodes finds an answer in", () => {
  it.each(WHOLE)("%s", (_, text) => {
    expect(found(text)).toEqual([ONE]);
  });

  it("a thread with several, each once and in their order", () => {
    const thread = [
      "Från: Åsa\r\nTill: Eva",
      `Klart! ${lines(answerLink(BASE, TWO), 60, "=\r\n")}`,
      `> On Monday Jörg wrote:\r\n> ${lines(LINK, 50, "\r\n> ")}\r\n> Gruß`,
      `>> ${lines(answerText(THREE), 30, "\r\n>> ")}`,
      `https://x.outlook.com/?url=${encodeURIComponent(answerLink(BASE, TWO))}&data=05`,
    ].join("\r\n\r\n");
    expect(found(thread)).toEqual([TWO, ONE, THREE]);
  });

  it("a thread, whatever width its lines are broken at", () => {
    const widths = fc.tuple(
      fc.integer({ min: 1, max: 120 }),
      fc.constantFrom("\n", "\r\n", "=\r\n", "\r\n> ", "\u200b", " ", "%0A", "<br>\n"),
      fc.constantFrom(LINK, wrapped(1), wrapped(2), answerText(ONE)),
      fc.constantFrom("", ".", " Hej", "&data=x", "\r\n\r\nBest regards"),
    );
    const property = fc.property(widths, ([width, between, link, after]) => {
      expect(found(`Hi, ${lines(link, width, between)}${after}`)).toEqual([ONE]);
    });
    fc.assert(property, { ...SEED, numRuns: 500 });
  });

  it("invitations as well", () => {
    expect(found(INVITATION, "invitation")).toEqual([SEALED_V1.invitation.code]);
    expect(found(`${INVITATION} ${LINK}`, "invitation")).toHaveLength(1);
    expect(found(LINK, "invitation")).toEqual(["wrong-kind"]);
  });
});

describe("findCodes tells what is wrong with", () => {
  const cut = LINK.slice(0, -20);
  const damaged = `${LINK.slice(0, -3)}AAA`;
  const newer = answerText(`Iw${ONE.slice(2)}`);
  const long = answerText(textOfCode(frameCode("answer", new Uint8Array(70_000))));

  it.each([
    ["a code cut off at the end", cut, ["truncated"]],
    ["a code cut off at once", LINK.slice(0, -ONE.length + 5), ["truncated"]],
    ["a code cut off before a sentence", `${cut}. Hello`, ["truncated"]],
    ["a code cut off before a signature", `${cut}\r\n\r\nBest regards, Anna`, ["truncated"]],
    [
      "a code cut off before a signature of few words",
      `${cut}\nTill Anna with her good eye`,
      ["truncated"],
    ],
    ["a code cut off by three dots", `${LINK.slice(0, 45)}...`, ["truncated"]],
    ["a damaged code", damaged, ["damaged"]],
    ["a damaged code over lines", lines(damaged, 40, "\r\n"), ["damaged"]],
    ["a damaged length", answerText(`If___${ONE.slice(5)}`), ["damaged"]],
    ["a code of a newer Samsyn", newer, ["newer-version"]],
    ["a code above the limit", long, ["too-long"]],
    ["an invitation", INVITATION, ["wrong-kind"]],
    ["an invitation in the place of an answer", INVITATION.replace("/i/", "/r/"), ["wrong-kind"]],
    ["another app's link", "https://example.org/#/r/programming/comments", ["not-a-code"]],
    ["a bare code cut off", ONE.slice(0, -20), ["truncated"]],
    ["a bare invitation", SEALED_V1.invitation.code, ["wrong-kind"]],
    [
      "one that is whole and one that is cut",
      `${LINK} ${answerLink(BASE, TWO).slice(0, -9)}`,
      [ONE, "truncated"],
    ],
    ["the same cut twice", `${cut}\n\n> ${cut}\n`, ["truncated"]],
  ])("%s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ["nothing", ""],
    ["a letter", "Dear Eva,\nplease find attached…"],
    ["words without a full stop", "Hello there my dear friends I have lost the link again"],
    ["one long word", "Donaudampfschifffahrtsgesellschaft"],
    ["an empty link", "https://samsyn.example.org/app/#/r/"],
    ["another app's address", "https://example.org/r/programming/comments/IU8AAQIDBAUGBwMCAf8jmZ"],
    ["a cut code without its #", LINK.replace("#/", "").slice(0, -20)],
  ])("nothing at all: %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it("more than 5 MB, unread", () => {
    expect(found(LINK.padEnd(5 * 1024 * 1024))).toEqual([ONE]);
    expect(found(LINK.padEnd(5 * 1024 * 1024 + 1))).toEqual(["too-long"]);
  });
});

describe("findCodes", () => {
  it("never throws and never invents a code", () => {
    const pieces = [
      "#/r/",
      "%23",
      "samsyn:r/",
      "I",
      "=",
      "=\r\n",
      "%2",
      "&#35;",
      "\n> ",
      "-23_r_",
      ONE,
      "A",
    ];
    const noisy = fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string()))
      .map((all) => all.join(""));
    const mutated = fc
      .tuple(fc.nat(LINK.length), fc.nat(9), fc.string({ maxLength: 9 }))
      .map(([at, length, other]) => `${LINK.slice(0, at)}${other}${LINK.slice(at + length)}`);
    const property = fc.property(
      fc.oneof(noisy, mutated, fc.string({ unit: "binary" })),
      (text) => {
        for (const code of findCodes(text, "answer")) {
          if (code.ok) expect(textOfCode(code.value)).toBe(ONE);
        }
      },
    );
    fc.assert(property, { ...SEED, numRuns: 1500 });
  });

  it.each([
    "#/r/",
    "#",
    "%",
    "%23%2Fr%2F",
    "=\n",
    "\n> ",
    " ",
    "&gt;",
    "samsyn:r/Iv8A",
    "#/r/Iv8A",
    "*/r/",
    "-",
    "%25",
    "urldefense.proofpoint.com/v2/url?u=",
    "samsyn",
    "<br ",
  ])("finds the answer behind much of %j", (piece) => {
    const text = piece.repeat(Math.floor(MUCH / piece.length));
    expect(found(`${text}\n\n${LINK}`)).toContain(ONE);
  });
});
