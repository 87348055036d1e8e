import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { payloadFor } from "#domain/assessment/invitation-payload.ts";
import { frameCode } from "#domain/sealing/bytes/frame.ts";
import { textOfCode } from "#domain/sealing/code-text.ts";
import { encodeInvitation } from "#domain/sealing/encode-invitation.ts";
import { findCodes } from "#platform/channels/codes/find-codes.ts";
import { parseFragment } from "#platform/channels/codes/fragment.ts";
import { decodeFrame, decodePicture } from "#platform/channels/qr/decode-qr.ts";
import { LARGEST_VERSION, qrOfCode } from "#platform/channels/qr/qr-code.ts";
import { sceneOf, type View } from "#tests/support/qr-scene.ts";
import { SEED } from "#tests/support/sealing-arbitraries.ts";
import { ASSESSMENT } from "#tests/support/sealing-samples.ts";

const ADDRESS = "https://samsyn.example.org/our-partners/";

/** A sealed answer of so many bytes, header and all. */
function codeOf(bytes: number): string {
  const body = Uint8Array.from(
    { length: bytes - 6 },
    (_, at) => Math.imul(at + 1, 2_654_435_761) >>> 24,
  );
  return textOfCode(frameCode("answer", body));
}

/** 24 ratings and 8 expectations, as docs/formats.md counts them. */
const USUAL = codeOf(88);

function picture(base: string, code: string) {
  const made = qrOfCode(base, "answer", code);
  if (!made.ok) throw new Error(made.reason);
  return made.value;
}

function read(base: string, code: string, view: View): string | null {
  return decodePicture(sceneOf(picture(base, code), view));
}

describe("a QR code", () => {
  it("of a usual answer is no larger than version 8 at an address of 40 characters", () => {
    expect(ADDRESS).toHaveLength(40);
    expect(picture(ADDRESS, USUAL).version).toBeLessThanOrEqual(8);
  });

  it("carries the link, as a decoder of others reads it", () => {
    const text = read(ADDRESS, USUAL, { scale: 4 });
    expect(text).toMatch(/^https:\/\/samsyn\.example\.org\/our-partners\/#\/R\/[A-Z2-7]+$/);
    expect(parseFragment(new URL(text ?? "").hash)).toEqual({ kind: "answer", code: USUAL });
    expect(findCodes(`${text}\n`, "answer").map(({ ok }) => ok)).toEqual([true]);
  });

  it("carries any code", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 120 }), (body) => {
        const code = textOfCode(frameCode("answer", body));
        const hash = new URL(read(ADDRESS, code, { scale: 3 }) ?? "").hash;
        expect(parseFragment(hash)?.code).toBe(code);
      }),
      { ...SEED, numRuns: 20 },
    );
  });

  it("of an invitation with names of 40 characters can be read by the last row", async () => {
    const name = "Größmann Wärme- und Kältetechnik Söhne G";
    const partyNames = { A: name, B: name.replace("G", "Å") };
    const inviter = { name, organisation: name, replyAddress: "eva.sjoeberg@example.org" };
    const payload = payloadFor({ ...ASSESSMENT, partyNames, inviter }, "A");
    const made = qrOfCode(ADDRESS, "invitation", await encodeInvitation(payload));
    expect(made.ok && made.value.version).toBeLessThanOrEqual(LARGEST_VERSION);
    const usual = await encodeInvitation(payloadFor(ASSESSMENT, "A"));
    const small = qrOfCode(ADDRESS, "invitation", usual);
    expect(small.ok && small.value.version).toBeLessThanOrEqual(11);
  });

  it("that would be larger than version 15 is not made", () => {
    expect(qrOfCode(ADDRESS, "answer", codeOf(320)).ok).toBe(true);
    expect(qrOfCode(ADDRESS, "answer", codeOf(400))).toEqual({ ok: false, reason: "too-large" });
    expect(qrOfCode(ADDRESS, "answer", codeOf(9000))).toEqual({ ok: false, reason: "too-large" });
  });
});

describe("reading a QR code", () => {
  const VIEWS: readonly (readonly [string, View])[] = [
    ["straight on", { scale: 4 }],
    ["small", { scale: 2.6 }],
    ["turned a little", { scale: 4, turn: 7 }],
    ["on its side", { scale: 4, turn: 90 }],
    ["turned by half a right angle", { scale: 4, turn: 45 }],
    ["upside down", { scale: 4, turn: 181 }],
    ["from the side", { scale: 5, tilt: 0.25 }],
    ["from the side and turned", { scale: 5, tilt: 0.2, turn: 20 }],
    ["blurred", { scale: 6, blur: 2 }],
    ["grainy", { scale: 4, noise: 45 }],
    ["in bad light", { scale: 4, tones: [90, 150] }],
    [
      "turned, blurred, grainy, in bad light",
      { scale: 6, turn: 12, blur: 1, noise: 20, tones: [70, 180] },
    ],
  ];

  it.each(VIEWS)("%s", (_, view) => {
    for (const bytes of [88, 200, 320]) expect(read(ADDRESS, codeOf(bytes), view)).not.toBeNull();
  });

  it("takes one frame of a camera that is held still", () => {
    expect(
      decodeFrame(sceneOf(picture(ADDRESS, USUAL), { scale: 5, turn: 4, noise: 10 })),
    ).toContain("/#/R/");
  });

  it("sees nothing where there is none", () => {
    const data = new Uint8Array(200 * 200 * 4).fill(200);
    for (const decode of [decodeFrame, decodePicture]) {
      expect(decode({ width: 200, height: 200, data })).toBeNull();
      expect(decode({ width: 0, height: 0, data: new Uint8Array(0) })).toBeNull();
    }
  });
});
