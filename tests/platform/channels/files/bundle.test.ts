import { describe, expect, it } from "vitest";
import { fromBase64url } from "#domain/sealing/bytes/bytes.ts";
import { bundledAnswer, bundleFile } from "#platform/channels/files/bundle.ts";
import { findInFile, findInText } from "#platform/channels/import/find-in-file.ts";
import { SEALED_V1 } from "#tests/vectors/sealed-v1.ts";

const CODES = SEALED_V1.answers.map(({ code }) => code);
const MARKER = "samsyn:r/";

async function aBundle(): Promise<string> {
  const answers = await Promise.all(CODES.map((code) => bundledAnswer(fromBase64url(code))));
  return bundleFile(
    "Some answers.",
    answers.flatMap((answer) => answer ?? []),
  ).text();
}

/** How many whole answers are found, and what is said of the others. */
function told(found: ReturnType<typeof findInText>) {
  return {
    whole: found.filter((one) => "code" in one && one.code.ok).length,
    others: found.filter((one) => !("code" in one && one.code.ok)),
  };
}

describe("a contact's file", () => {
  it("is read whole", async () => {
    expect(told(findInText(await aBundle(), "x"))).toEqual({ whole: CODES.length, others: [] });
  });

  it.each([...MARKER].map((_, at) => at))(
    "tells how many are missing where the mark of one is damaged at %i",
    async (at) => {
      const damaged = `${MARKER.slice(0, at)}~${MARKER.slice(at + 1)}`;
      const text = (await aBundle()).replace(MARKER, damaged);
      expect(told(findInText(text, "x"))).toEqual({
        whole: CODES.length - 1,
        others: [{ name: "x", kind: "unread", count: 1 }],
      });
    },
  );

  it("counts all that are not whole, whatever happened to them", async () => {
    const text = (await aBundle())
      .replace(CODES[0] ?? "", (CODES[0] ?? "").replace(/.{3}$/, "AAA"))
      .replace(MARKER + CODES[1], `~${CODES[1]}`);
    const found = await findInFile(new File([text], "answers.txt"));
    expect(told(found)).toEqual({
      whole: CODES.length - 2,
      others: [{ name: "answers.txt", kind: "unread", count: 2 }],
    });
  });
});

describe("no contact's file", () => {
  it.each([
    ["one answer", `A sentence.\n\nsamsyn:r/${CODES[0]}\n`],
    [
      "a mail with a long address",
      `Hello\n\nsamsyn:r/${CODES[0]}\n\nhttps://example.org/${"a".repeat(80)}\n`,
    ],
    ["a mail with words", `Hello\n\nsamsyn:r/${CODES[0]}\n\nBest wishes, Åsa\n`],
  ])("is %s: nothing is missing", (_, text) => {
    expect(told(findInText(text, "x"))).toEqual({ whole: 1, others: [] });
  });
});
