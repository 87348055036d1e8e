import { describe, expect, it } from "vitest";
import { frameCode } from "#domain/sealing/bytes/frame.ts";
import { codeOfText, textOfCode } from "#domain/sealing/code-text.ts";
import {
  answerLink,
  answerText,
  invitationLink,
  qrLink,
} from "#platform/channels/codes/code-links.ts";
import { parseFragment } from "#platform/channels/codes/fragment.ts";

describe("links", () => {
  it("stand behind the # of the address that is open", () => {
    const base = "https://example.org/samsyn/";
    expect(invitationLink(base, "Ez8B")).toBe(`${base}#/i/Ez8B`);
    expect(answerLink(`${base}?x=1#/collect/#more`, "Iv8A")).toBe(`${base}?x=1#/r/Iv8A`);
    expect(answerText("Iv8A")).toBe("samsyn:r/Iv8A");
  });
});

describe("parseFragment", () => {
  it.each([
    ["#/i/Ez8B_-", { kind: "invitation", code: "Ez8B_-" }],
    ["#/r/Iv8A", { kind: "answer", code: "Iv8A" }],
    ["/r/Iv8A", { kind: "answer", code: "Iv8A" }],
    ["#%2Fr%2fIv8A", { kind: "answer", code: "Iv8A" }],
    ["%23%252Fr%2FIv8A", { kind: "answer", code: "Iv8A" }],
    ["#/r/Iv8A&utm_source=mail", { kind: "answer", code: "Iv8A" }],
    ["#/r/Iv8A).", { kind: "answer", code: "Iv8A" }],
    ["# - /r/Iv8A", { kind: "answer", code: "Iv8A" }],
    ["#%20-%20/i/Ez8B", { kind: "invitation", code: "Ez8B" }],
    ["#%EF%BC%83/i/Ez8B", { kind: "invitation", code: "Ez8B" }],
    ["#35;/i/Ez8B", { kind: "invitation", code: "Ez8B" }],
    ["#/i/Ez%208B%0D%0A_-%22", { kind: "invitation", code: "Ez8B_-" }],
  ])("reads %s", (hash, expected) => {
    expect(parseFragment(hash)).toEqual(expected);
  });

  it("reads the spelling for QR codes, and tells it by the upper-case letter alone", () => {
    expect(qrLink("https://example.org/#x", "answer", "Iv8A_w")).toBe(
      "https://example.org/#/R/EL7QB7Y",
    );
    expect(parseFragment("#/R/EL7QB7Y")).toEqual({ kind: "answer", code: "Iv8A_w" });
    expect(parseFragment("%23%2FI%2FEL7QB7Y&x=1")).toEqual({ kind: "invitation", code: "Iv8A_w" });
    expect(parseFragment("#/r/EL7QB7Y")).toEqual({ kind: "answer", code: "EL7QB7Y" });
  });

  it.each([
    ["bits left over", "EL7QB7Z"],
    ["an impossible length", "EL7QB7YA"],
    ["lower case", "EL7QB7y"],
    ["a foreign digit", "EL7QB71"],
    ["padding that nobody writes", "EL7QB7YAAAAAAAA"],
  ])("makes no code of the QR spelling with %s", (_, code) => {
    const text = parseFragment(`#/R/${code}`)?.code ?? "";
    expect(codeOfText(text, "answer", 100).ok).toBe(false);
    expect(text).not.toBe("Iv8A_w");
  });

  it("tells of the QR spelling what is missing and what was changed", () => {
    const whole = textOfCode(frameCode("answer", new Uint8Array(40).fill(7)));
    const spelled = qrLink("", "answer", whole);
    const reasonOf = (hash: string) => codeOfText(parseFragment(hash)?.code ?? "", "answer", 1000);
    expect(reasonOf(spelled)).toMatchObject({ ok: true });
    for (let end = spelled.length - 1; end > 12; end -= 1) {
      expect(reasonOf(spelled.slice(0, end))).toEqual({ ok: false, reason: "truncated" });
    }
    const bent = spelled.slice(0, 30) + (spelled[30] === "A" ? "B" : "A") + spelled.slice(31);
    expect(reasonOf(bent)).toEqual({ ok: false, reason: "damaged" });
  });

  it("ends where the code does, whatever a program or a person hung on", () => {
    const whole = textOfCode(frameCode("answer", new Uint8Array(40).fill(7)));
    for (const tail of ["_", "Best%20regards", "%20Anna", "__;Iw!!x"]) {
      expect(parseFragment(`#/r/${whole}${tail}`)?.code).toBe(whole);
    }
    expect(parseFragment(`#/r/${whole.slice(0, 20)}`)?.code).toBe(whole.slice(0, 20));
  });

  it.each(["", "#", "#/", "#/r/", "#/collect/abc", "#/x/Iv8A", "#r/Iv8A", "#/i/%00"])(
    "finds nothing in %j",
    (hash) => {
      expect(parseFragment(hash)).toBeNull();
    },
  );
});
