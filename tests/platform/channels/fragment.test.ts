import { describe, expect, it } from "vitest";
import {
  answerLink,
  answerText,
  invitationLink,
  parseFragment,
} from "#platform/channels/fragment.ts";

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
  ])("reads %s", (hash, expected) => {
    expect(parseFragment(hash)).toEqual(expected);
  });

  it.each(["", "#", "#/", "#/r/", "#/collect/abc", "#/x/Iv8A", "#r/Iv8A", "#/i/%00"])(
    "finds nothing in %j",
    (hash) => {
      expect(parseFragment(hash)).toBeNull();
    },
  );
});
