import fc from "fast-check";
import type { Assessment, ReceivedAnswer } from "#domain/assessment/assessment.ts";
import { deflate, INFLATED_BYTES, inflate } from "#domain/sealing/bytes/deflate.ts";
import { ownWordsBytes } from "#domain/sealing/bytes/own-words-bytes.ts";
import { packOwnWords } from "#domain/sealing/bytes/pack-own-words.ts";
import { unpackOwnWords } from "#domain/sealing/bytes/unpack-own-words.ts";
import { textOfCode } from "#domain/sealing/code-text.ts";
import { encodeInvitation } from "#domain/sealing/encode-invitation.ts";
import { decodeInvitation } from "#domain/sealing/invitation-code.ts";
import { receiveAnswer } from "#domain/sealing/receive-answer.ts";
import { sealAnswer } from "#domain/sealing/seal-answer.ts";
import { answerLink, answerText, qrLink } from "#platform/channels/codes/code-links.ts";
import { findCodes } from "#platform/channels/codes/find-codes.ts";
import { parseFragment } from "#platform/channels/codes/fragment.ts";
import { bundledAnswer, bundleFile, withBundled } from "#platform/channels/files/bundle.ts";
import { decodePicture } from "#platform/channels/qr/decode-qr.ts";
import { OWN_WORDS } from "#tests/support/own-words.ts";
import { ASSESSMENT, FULL_SHEET, payload, USUAL_SHEET } from "#tests/support/sealing-samples.ts";
import { type Boundary, makeBoundary } from "./boundary.ts";
import { changedBytes, changedText } from "./mutations.ts";

const BASE = "https://example.org/samsyn/";

/** Of a code that is looked at without an assessment. */
const OF_CODES = {
  "not-a-code": true,
  "too-long": true,
  truncated: true,
  damaged: true,
  "newer-version": true,
  "wrong-kind": true,
} as const;

const FULL: Assessment = {
  ...ASSESSMENT,
  received: Array.from({ length: 1000 }, (_, index): ReceivedAnswer => {
    const id = Buffer.alloc(8);
    id.writeUInt32BE(index + 1);
    return {
      invitationId: 1,
      respondentId: id.toString("base64url"),
      revision: 1,
      checkCode: "AAA-AAA",
      sealed: "AAAA",
    };
  }),
};

/** Links, QR codes, pasted text, bundles, and what is sealed in an answer. */
export async function codeBoundaries(): Promise<readonly Boundary[]> {
  const invitation = await encodeInvitation(payload("A"));
  const own = await encodeInvitation(payload("A", ASKING_OWN));
  const answers = await Promise.all([
    sealAnswer(payload("A"), USUAL_SHEET),
    sealAnswer(payload("B"), FULL_SHEET),
  ]);
  const texts = answers.map(textOfCode);
  const [answer = ""] = texts;
  const newer = (code: string) => {
    const bytes = Buffer.from(code, "base64url");
    bytes[0] = (bytes[0] ?? 0) + 1;
    return bytes.toString("base64url");
  };
  const damaged = (code: string) =>
    `${code.slice(0, 40)}${code[40] === "A" ? "B" : "A"}${code.slice(41)}`;
  /** A code of every fault that can be seen without an assessment. */
  const faults = (code: string, otherKind: string) => [
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    code.slice(0, 60),
    damaged(code),
    newer(code),
    otherKind,
  ];
  return [
    invitationBoundary([invitation, own], [...faults(invitation, answer), "I".repeat(8193)]),
    await ownWordsBoundary(),
    await answerBoundary(texts, [...faults(answer, invitation), "I".repeat(100_000)]),
    foundBoundary("pasted text", texts, (code) => `> Hej!\n> ${answerLink(BASE, code)}.\n> /Eva`, [
      ...faults(answer, "").map((code) => `${BASE}#/r/${code}`),
      `${BASE}#/i/${invitation}`,
      "a".repeat(5 * 1024 * 1024 + 1),
    ]),
    foundBoundary("QR text", texts, (code) => qrLink(BASE, "answer", code), [
      ...faults(answer, "")
        .filter((code) => code !== "")
        .map((code) => qrLink(BASE, "answer", code)),
      qrLink(BASE, "invitation", invitation),
      "A".repeat(5 * 1024 * 1024 + 1),
    ]),
    await bundleBoundary(answers, [
      ...faults(answer, "").map((code) => `samsyn:r/${code}`),
      `samsyn:i/${invitation}`,
      "a".repeat(5 * 1024 * 1024 + 1),
    ]),
    pictureBoundary(),
    await inflateBoundary(),
  ];
}

/** An assessment that asks own statements and the open question. */
const ASKING_OWN: Assessment = {
  ...ASSESSMENT,
  configuration: {
    ...ASSESSMENT.configuration,
    statements: [...ASSESSMENT.configuration.statements, "own-1", "own-3"],
    ownWords: OWN_WORDS,
  },
};

/** The words of an invitation, changed before they are compressed and after. */
async function ownWordsBoundary(): Promise<Boundary> {
  const { statements } = ASKING_OWN.configuration;
  const packed = await packOwnWords(OWN_WORDS);
  const pack = async (text: string) =>
    Uint8Array.of(...packed.slice(0, 2), ...(await deflate(new TextEncoder().encode(text))));
  const plain = new TextDecoder().decode(ownWordsBytes(OWN_WORDS).slice(2));
  return makeBoundary({
    name: "own words",
    reasons: { damaged: true },
    inputs: fc.oneof(changedText([plain]), fc.uint8Array({ maxLength: 400 })),
    examples: [plain, packed, packed.slice(0, -1), `${plain}\n`],
    open: async (input) => {
      const bytes = typeof input === "string" ? await pack(input) : input.slice();
      const read = await unpackOwnWords({ statements }, true, bytes);
      return [read === null ? "damaged" : "ok"];
    },
  });
}

function invitationBoundary(
  invitations: readonly [string, string],
  examples: readonly string[],
): Boundary {
  return makeBoundary({
    name: "invitation link",
    reasons: OF_CODES,
    inputs: changedText([...invitations, `#/i/${invitations[0]}`]),
    examples,
    open: async (text) => {
      const read = decodeInvitation(parseFragment(text)?.code ?? text);
      if (read.ok) return ["ok"];
      switch (read.reason) {
        case "other-assessment":
        case "unknown-invitation":
        case "unreadable":
        case "too-many":
          throw new Error(`an invitation cannot be ${read.reason}`);
        default:
          return [read.reason];
      }
    },
  });
}

async function answerBoundary(
  texts: readonly string[],
  faults: readonly string[],
): Promise<Boundary> {
  const sealedTo = async (assessment: Assessment) =>
    textOfCode(await sealAnswer(payload("A", assessment), USUAL_SHEET));
  const [first, second] = ASSESSMENT.invitations;
  if (!first || !second) throw new Error("no invitations");
  const other = await sealedTo({ ...ASSESSMENT, id: "AAECAwQFBgg" });
  const unknown = await sealedTo({ ...ASSESSMENT, invitations: [{ ...first, id: 5 }, second] });
  const forged = await sealedTo({
    ...ASSESSMENT,
    invitations: [{ ...first, secret: second.secret }, second],
  });
  const into = (text: string) => ({ text, assessment: ASSESSMENT });
  return makeBoundary({
    name: "answer link",
    reasons: {
      ...OF_CODES,
      "other-assessment": true,
      "unknown-invitation": true,
      unreadable: true,
      "too-many": true,
    },
    inputs: changedText(texts).map(into),
    examples: [
      ...[...faults, other, unknown, forged].map(into),
      ...texts.map((text) => ({ text, assessment: FULL })),
    ],
    open: async ({ text, assessment }) => {
      const before = JSON.stringify(assessment);
      const code = Buffer.from(text, "base64url");
      const isPlain = code.toString("base64url") === text;
      const found = isPlain ? null : findCodes(answerText(text), "answer");
      const taken = found ? (found[0] ?? null) : await receiveAnswer(assessment, code);
      if (JSON.stringify(assessment) !== before) throw new Error("half applied");
      return taken === null || taken.ok ? ["ok"] : [taken.reason];
    },
  });
}

function foundBoundary(
  name: string,
  codes: readonly string[],
  written: (code: string) => string,
  examples: readonly string[],
): Boundary {
  return makeBoundary({
    name,
    reasons: OF_CODES,
    inputs: changedText(codes.map(written)),
    examples,
    open: async (text) => findCodes(text, "answer").map(outcomeOf),
  });
}

async function bundleBoundary(
  answers: readonly Uint8Array[],
  examples: readonly string[],
): Promise<Boundary> {
  const bundled = (await Promise.all(answers.map(bundledAnswer))).flatMap((one) => one ?? []);
  const text = await bundleFile("Two answers.", bundled).text();
  return makeBoundary({
    name: "bundle",
    reasons: OF_CODES,
    inputs: changedText([text]),
    examples,
    open: async (file) => {
      const found = findCodes(file, "answer");
      const whole = await Promise.all(
        found.map((code) => (code.ok ? bundledAnswer(code.value) : Promise.resolve(null))),
      );
      const more = withBundled(
        bundled,
        whole.flatMap((one) => one ?? []),
      );
      if (more.length < bundled.length) throw new Error("an answer was lost");
      return found.map(outcomeOf);
    },
  });
}

function outcomeOf(found: ReturnType<typeof findCodes>[number]) {
  if (found.ok) return "ok";
  switch (found.reason) {
    case "other-assessment":
    case "unknown-invitation":
    case "unreadable":
    case "too-many":
      throw new Error(`without an assessment nothing is ${found.reason}`);
    default:
      return found.reason;
  }
}

function pictureBoundary(): Boundary {
  const side = fc.integer({ min: 1, max: 48 });
  return makeBoundary({
    name: "QR picture",
    reasons: { "no-qr": true },
    inputs: fc
      .tuple(side, side)
      .chain(([width, height]) =>
        fc
          .uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 })
          .map((data) => ({ width, height, data })),
      ),
    examples: [],
    open: async (pixels) => [decodePicture(pixels) === null ? "no-qr" : "ok"],
  });
}

async function inflateBoundary(): Promise<Boundary> {
  const bomb = await deflate(new Uint8Array(4 * 1024 * 1024));
  const usual = await deflate(new TextEncoder().encode("Nästan – jämnt. ".repeat(20)));
  return makeBoundary({
    name: "comments inside an answer",
    reasons: { damaged: true },
    inputs: changedBytes([usual, bomb]).map((bytes) => new Uint8Array(bytes)),
    examples: [bomb],
    open: async (bytes) => {
      const inflated = await inflate(bytes);
      if (inflated && inflated.length > INFLATED_BYTES) throw new Error("above its bound");
      return [inflated ? "ok" : "damaged"];
    },
  });
}
