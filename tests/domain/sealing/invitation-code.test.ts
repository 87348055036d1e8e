import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { InvitationPayload } from "#domain/assessment/invitation-payload.ts";
import { ByteReader, ByteWriter } from "#domain/sealing/bytes/bytes.ts";
import { configurationBytes } from "#domain/sealing/bytes/configuration-bytes.ts";
import { frameCode } from "#domain/sealing/bytes/frame.ts";
import { textOfCode } from "#domain/sealing/code-text.ts";
import { encodeInvitation } from "#domain/sealing/encode-invitation.ts";
import { decodeInvitation } from "#domain/sealing/invitation-code.ts";
import { withOwnWords } from "#domain/sealing/with-own-words.ts";
import { anyAnswerDay } from "#tests/support/assessment-arbitraries.ts";
import { anyConfiguration, idOf, SEED } from "#tests/support/sealing-arbitraries.ts";
import { CONFIGURATION, payload } from "#tests/support/sealing-samples.ts";
import { ANSWER_BY_V1 } from "#tests/vectors/answer-by-v1.ts";
import { payloadToB, V1_CORE } from "#tests/vectors/sealed-v1-assessments.ts";

const PAYLOAD = payload("B");
const TEXT = await encodeInvitation(PAYLOAD);
const SYMBOLS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"];

const anyName = fc.string({ unit: "grapheme", maxLength: 20 });
const anyPayload: fc.Arbitrary<InvitationPayload> = fc.record({
  assessmentId: idOf(8),
  invitationId: fc.integer({ min: 1, max: 65_535 }),
  party: fc.constantFrom("A" as const, "B" as const),
  secret: idOf(32),
  publicKey: idOf(32),
  partyNames: fc.record({ A: anyName, B: anyName }),
  inviter: fc.record({ name: anyName, organisation: anyName, replyAddress: anyName }),
  endUsers: anyName,
  configuration: anyConfiguration,
  mailbox: fc.option(idOf(16)),
  answerBy: fc.option(anyAnswerDay),
});

type Raw = {
  id?: number;
  party?: number;
  configuration?: Uint8Array;
  texts?: readonly Uint8Array[];
};

function code({
  id = 1,
  party = 0,
  configuration = configurationBytes(CONFIGURATION),
  texts,
}: Raw): string {
  const six =
    texts ?? ["A", "B", "C", "D", "E", "F"].map((text) => new ByteWriter().text(text).finish());
  const writer = new ByteWriter().raw(new Uint8Array(8)).uint16(id).byte(party);
  writer.raw(new Uint8Array(64)).raw(configuration);
  for (const text of six) writer.raw(text);
  return textOfCode(frameCode("invitation", writer.finish()));
}

function texts(changed: string): readonly Uint8Array[] {
  return [changed, "B", "C", "D", "E", "F"].map((text) => new ByteWriter().text(text).finish());
}

/** The extension that names a mailbox. */
const MAILBOX = [1, 16, ...Array<number>(16).fill(7)];
const MAILBOX_NAME = "BwcHBwcHBwcHBwcHBwcHBw";

/** An invitation with more bytes behind its names. */
function extended(...bytes: number[]): string {
  return code({ texts: [...texts("A"), Uint8Array.from(bytes)] });
}

/** The whole payload of a text. */
async function read(text: string) {
  const decoded = decodeInvitation(text);
  return decoded.ok ? withOwnWords(decoded.value) : decoded;
}

describe("encodeInvitation", () => {
  it("is short enough for a chat", () => {
    expect(TEXT).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(TEXT.length).toBeLessThan(260);
  });

  it("reads back, whatever is in it", async () => {
    const property = fc.asyncProperty(anyPayload, async (one) => {
      expect(await read(await encodeInvitation(one))).toEqual({ ok: true, value: one });
    });
    await fc.assert(property, { ...SEED, numRuns: 300 });
  });

  it.each<[string, Partial<InvitationPayload>]>([
    ["61 graphemes", { partyNames: { A: "x".repeat(61), B: "" } }],
    ["end users of 61 graphemes", { endUsers: "x".repeat(61) }],
    ["invitation 0", { invitationId: 0 }],
    ["invitation 65 536", { invitationId: 65_536 }],
    ["half a secret", { secret: "AAAA" }],
    ["half a mailbox", { mailbox: "AAAAAAAAAAA" }],
    ["a day before 1970", { answerBy: "1969-12-31" }],
    ["a day that two bytes cannot name", { answerBy: "2149-06-07" }],
    ["a long reply address", { inviter: { ...PAYLOAD.inviter, replyAddress: "x".repeat(255) } }],
    ["names of endless bytes", { partyNames: { A: `x${"\u0301".repeat(9000)}`, B: "" } }],
  ])("does not write %s", async (_, change) => {
    await expect(encodeInvitation({ ...PAYLOAD, ...change })).rejects.toThrow();
  });

  it("counts what people see: 60 families are 60", async () => {
    const partyNames = { A: "👨‍👩‍👧‍👦".repeat(60), B: "e\u0301".repeat(60) };
    const long = { ...PAYLOAD, partyNames };
    expect(await read(await encodeInvitation(long))).toEqual({ ok: true, value: long });
  });
});

describe("decodeInvitation", () => {
  it("refuses any symbol changed to another", () => {
    const accepted: string[] = [];
    for (let at = 0; at < TEXT.length; at += 1) {
      for (const symbol of SYMBOLS) {
        if (symbol === TEXT[at]) continue;
        const changed = `${TEXT.slice(0, at)}${symbol}${TEXT.slice(at + 1)}`;
        if (decodeInvitation(changed).ok) accepted.push(changed);
      }
    }
    expect(accepted).toEqual([]);
  });

  it("calls every shorter piece truncated", () => {
    for (let length = 2; length < TEXT.length; length += 1) {
      const refused = { ok: false, reason: "truncated" };
      expect(decodeInvitation(TEXT.slice(0, length))).toEqual(refused);
    }
  });

  it.each([
    ["nothing", "", "not-a-code"],
    ["a sentence", "Hello, world!", "not-a-code"],
    ["8 kB and more", "E".repeat(8193), "too-long"],
    ["an answer", textOfCode(frameCode("answer", new Uint8Array(80))), "wrong-kind"],
    ["a newer format", `Es${TEXT.slice(2)}`, "newer-version"],
    [
      "a newer questionnaire",
      code({ configuration: Uint8Array.of(2, 255, 255, 255, 0) }),
      "newer-version",
    ],
    ["invitation 0", code({ id: 0 }), "damaged"],
    ["a third party", code({ party: 2 }), "damaged"],
    [
      "a configuration that asks nothing",
      code({ configuration: Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0) }),
      "damaged",
    ],
    ["61 graphemes", code({ texts: texts("x".repeat(61)) }), "damaged"],
    [
      "a name that is no UTF-8",
      code({ texts: [Uint8Array.of(1, 0xff), ...texts("").slice(1)] }),
      "damaged",
    ],
    ["five names", code({ texts: texts("A").slice(1) }), "damaged"],
    ["half an extension", code({ texts: [...texts("A"), Uint8Array.of(0)] }), "damaged"],
    [
      "an extension that is cut off",
      code({ texts: [...texts("A"), Uint8Array.of(1, 2, 0)] }),
      "damaged",
    ],
    ["extensions in another order", extended(3, 0, 2, 0), "damaged"],
    ["an extension twice", extended(3, 0, 3, 0), "damaged"],
    ["a mailbox twice", extended(...MAILBOX, ...MAILBOX), "damaged"],
    ["a mailbox without a name", extended(1, 0), "damaged"],
    ["a mailbox whose name is too short", extended(1, 15, ...Array(15).fill(7)), "damaged"],
    ["a mailbox whose name is too long", extended(1, 17, ...Array(17).fill(7)), "damaged"],
    ["a mailbox whose name is cut off", extended(1, 16, ...Array(15).fill(7)), "damaged"],
    ["half a day", extended(2, 1, 0x51), "damaged"],
    ["a day and more", extended(2, 3, 0x51, 0x1a, 0), "damaged"],
    ["an extension that one must know", extended(128, 1, 7), "newer-version"],
    ["one behind others", extended(3, 0, 130, 0), "newer-version"],
    ["words of which nothing is asked", extended(129, 0), "damaged"],
    ["one behind a mailbox", extended(...MAILBOX, 128, 0), "newer-version"],
    ["an empty body", textOfCode(frameCode("invitation", new Uint8Array(0))), "damaged"],
  ])("refuses %s", (_, text, reason) => {
    expect(decodeInvitation(text)).toEqual({ ok: false, reason });
  });

  it.each([
    ["of no bytes", [3, 0]],
    ["of many bytes", [127, 0x80, 0x01, ...Array(128).fill(9)]],
    ["and another", [3, 2, 3, 4, 5, 1, 6]],
  ])("passes over an extension %s that one can answer without", (_, bytes) => {
    expect(decodeInvitation(extended(...bytes))).toEqual(decodeInvitation(code({})));
  });

  it("reads the mailbox's name, and passes over what comes behind it", () => {
    const name = MAILBOX_NAME;
    expect(decodeInvitation(extended(...MAILBOX))).toMatchObject({
      value: { payload: { mailbox: name } },
    });
    expect(decodeInvitation(extended(...MAILBOX, 3, 1, 9))).toMatchObject({
      value: { payload: { mailbox: name } },
    });
    expect(decodeInvitation(code({}))).toMatchObject({ value: { payload: { mailbox: null } } });
  });

  it.each([
    ["1970-01-01", [0, 0]],
    ["2026-12-12", [0x51, 0x3f]],
    ["2149-06-06", [0xff, 0xff]],
  ])("reads the day by which to answer: %s", (answerBy, bytes) => {
    const text = extended(2, 2, ...bytes);
    expect(decodeInvitation(text)).toMatchObject({
      value: { payload: { answerBy, mailbox: null } },
    });
    const behind = extended(...MAILBOX, 2, 2, ...bytes);
    expect(decodeInvitation(behind)).toMatchObject({
      value: { payload: { answerBy, mailbox: MAILBOX_NAME } },
    });
  });

  it("reads the sample with a day as it always did", async () => {
    const { answerBy, invitation } = ANSWER_BY_V1;
    const value = { ...payloadToB(V1_CORE), answerBy };
    expect(await encodeInvitation(value)).toBe(invitation);
    expect(await read(invitation)).toEqual({ ok: true, value });
  });

  it("takes what is only just right", () => {
    expect(decodeInvitation(code({ texts: texts("x".repeat(60)) }))).toMatchObject({ ok: true });
    expect(new ByteReader(configurationBytes(CONFIGURATION)).byte()).toBe(1);
  });

  it("never throws", () => {
    const any = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...SYMBOLS), maxLength: 300 }),
    );
    const framed = fc
      .uint8Array({ maxLength: 200 })
      .map((body) => textOfCode(frameCode("invitation", body)));
    const property = fc.property(fc.oneof(any, framed), (text) => {
      expect(decodeInvitation(text)).toHaveProperty("ok");
    });
    fc.assert(property, { ...SEED, numRuns: 2000 });
  });
});
