import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { inOneLanguage, type OwnWords } from "#domain/assessment/own-words.ts";
import { LANGUAGES, type Language } from "#domain/questionnaire/language.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { fromBase64url, toBase64url } from "#domain/sealing/bytes/bytes.ts";
import { deflate, INFLATED_BYTES } from "#domain/sealing/bytes/deflate.ts";
import { ownWordsBytes } from "#domain/sealing/bytes/own-words-bytes.ts";
import { packOwnWords } from "#domain/sealing/bytes/pack-own-words.ts";
import { unpackOwnWords } from "#domain/sealing/bytes/unpack-own-words.ts";
import { checkCode } from "#domain/sealing/check-code.ts";
import { encodeInvitation } from "#domain/sealing/encode-invitation.ts";
import { decodeInvitation } from "#domain/sealing/invitation-code.ts";
import { openAnswer } from "#domain/sealing/open-answer.ts";
import { sealAnswer } from "#domain/sealing/seal-answer.ts";
import { sealingContext } from "#domain/sealing/sealing-context.ts";
import { withOwnWords } from "#domain/sealing/with-own-words.ts";
import { invitationLink } from "#platform/channels/codes/code-links.ts";
import { OWN_WORDS, ownWordsOf } from "#tests/support/own-words.ts";
import { ASSESSMENT, CONFIGURATION, EMPTY_SHEET, payload } from "#tests/support/sealing-samples.ts";
import { OWN_WORDS_V1 } from "#tests/vectors/own-words-v1.ts";
import { payloadToB, V1_CORE } from "#tests/vectors/sealed-v1-assessments.ts";

const STATEMENTS: readonly StatementId[] = [...CONFIGURATION.statements, "own-1", "own-3"];

function asking(ownWords: OwnWords) {
  const statements = [...CONFIGURATION.statements, ...ownWords.statements.map(({ id }) => id)];
  return { ...ASSESSMENT, configuration: { ...CONFIGURATION, statements, ownWords } };
}

function withFirstText(text: string): OwnWords {
  const [first, ...others] = OWN_WORDS.statements;
  if (!first) throw new Error("no statement");
  const words = { ...first.words, sv: { text, label: "Sena leveranser" } };
  return { ...OWN_WORDS, statements: [{ ...first, words }, ...others] };
}

/** Packed as `packOwnWords` does, whatever it says. */
async function packed(head: readonly number[], text: string): Promise<Uint8Array<ArrayBuffer>> {
  return Uint8Array.of(...head, ...(await deflate(new TextEncoder().encode(text))));
}

describe("own words in an invitation", () => {
  it("are languages, marks, and lines of text", () => {
    const [languages, marks, ...text] = ownWordsBytes(OWN_WORDS);
    expect([languages, marks]).toEqual([0b011, 0b100]);
    const lines = new TextDecoder().decode(Uint8Array.from(text)).split("\n");
    expect(lines).toHaveLength(10);
    expect(lines.slice(0, 2)).toEqual([
      "Sena leveranser",
      "Verkstaden vet när en leverans är försenad.",
    ]);
    expect(lines.at(-1)).toBe("Wonach hätten wir fragen sollen?");
  });

  it("come back whole", async () => {
    const invitation = payload("B", asking(OWN_WORDS));
    const decoded = decodeInvitation(await encodeInvitation(invitation));
    if (!decoded.ok) return expect.fail(decoded.reason);
    expect(decoded.value.payload.configuration).not.toHaveProperty("ownWords");
    expect(await withOwnWords(decoded.value)).toEqual({ ok: true, value: invitation });
  });

  const lines = new TextDecoder().decode(ownWordsBytes(OWN_WORDS).slice(2)).split("\n");
  const changed = (at: number, text: string) => lines.with(at, text).join("\n");
  it.each<[string, readonly number[], string]>([
    ["no languages", [0, 0b100], lines.join("\n")],
    ["a language of the future", [0b1011, 0b100], lines.join("\n")],
    ["a mark on what is not asked", [0b011, 0b110], lines.join("\n")],
    ["a line too many", [0b011, 0b100], [...lines, "x"].join("\n")],
    ["a line missing", [0b011, 0b100], lines.slice(1).join("\n")],
    ["an empty line", [0b011, 0b100], changed(1, "")],
    ["a text beyond the limit", [0b011, 0b100], changed(1, "x".repeat(121))],
    ["a label beyond the limit", [0b011, 0b100], changed(0, "x".repeat(25))],
    ["a question beyond the limit", [0b011, 0b100], changed(4, "x".repeat(161))],
    ["an instruction", [0b011, 0b100], changed(1, "{{party}}")],
    ["another one", [0b011, 0b100], changed(1, "$t(common:title)")],
    ["characters that turn text round", [0b011, 0b100], changed(1, "\u202eolleh")],
    ["control characters", [0b011, 0b100], changed(1, "a\u0000b")],
    ["untrimmed text", [0b011, 0b100], changed(1, " Vi fikar.")],
    ["more than there is room for", [0b011, 0b100], "x".repeat(INFLATED_BYTES + 1)],
  ])("are refused: %s", async (_, head, text) => {
    const bytes = await packed(head, text);
    expect(await unpackOwnWords({ statements: STATEMENTS }, true, bytes)).toBeNull();
  });

  it("are refused where they are no stream, no UTF-8, or another question's", async () => {
    const asked = { statements: STATEMENTS };
    const bytes = await packOwnWords(OWN_WORDS);
    expect(await unpackOwnWords(asked, true, bytes)).toEqual(OWN_WORDS);
    expect(await unpackOwnWords(asked, false, bytes)).toBeNull();
    expect(await unpackOwnWords({ statements: ["own-1"] }, true, bytes)).toBeNull();
    expect(await unpackOwnWords(asked, true, bytes.slice(0, -1))).toBeNull();
    expect(await unpackOwnWords(asked, true, Uint8Array.of(...bytes, 0))).toBeNull();
    expect(await unpackOwnWords(asked, true, Uint8Array.of())).toBeNull();
    const latin = Uint8Array.of(0b011, 0b100, ...(await deflate(Uint8Array.of(0xe5))));
    expect(await unpackOwnWords(asked, true, latin)).toBeNull();
  });
});

describe("the seal", () => {
  const sheet = { ...EMPTY_SHEET, ratings: { "own-1": 4, room: 2 } as const };

  it("binds the words by their hash, whatever they were compressed to", async () => {
    const { configuration } = asking(OWN_WORDS);
    const header = { assessmentId: ASSESSMENT.id, invitationId: 770, questionnaireVersion: 1 };
    const { info } = await sealingContext(header, configuration, payload("B").secret);
    const hash = createHash("sha256").update(ownWordsBytes(OWN_WORDS)).digest();
    expect(toBase64url(info.slice(-32))).toBe(hash.toString("base64url"));
    expect(info.slice(0, 16)).toEqual(new TextEncoder().encode("samsyn answer v1"));
  });

  it("opens what was answered to these words, and to no others", async () => {
    const assessment = asking(OWN_WORDS);
    const answered = await sealAnswer(payload("B", assessment), sheet);
    expect(await openAnswer(assessment, answered)).toMatchObject({ value: { sheet } });
    const others: readonly OwnWords[] = [
      withFirstText("Verkstaden vet inte när en leverans är försenad."),
      { ...OWN_WORDS, openQuestion: { sv: "Vad mer?", de: "Was noch?" } },
      { ...OWN_WORDS, statements: OWN_WORDS.statements.map((one) => ({ ...one, expected: true })) },
    ];
    for (const language of OWN_WORDS.languages) {
      const one = await sealAnswer(payload("B", asking(inOneLanguage(OWN_WORDS, language))), sheet);
      expect(await openAnswer(assessment, one)).toMatchObject({ value: { sheet } });
    }
    for (const words of others) {
      const changed = await sealAnswer(payload("B", asking(words)), sheet);
      expect(await openAnswer(assessment, changed)).toEqual({ ok: false, reason: "unreadable" });
      expect(await openAnswer(asking(words), answered)).toMatchObject({ ok: false });
    }
  });
});

it("opens what was answered to the words in one of their languages, as a QR code carries them", async () => {
  const assessment = asking(OWN_WORDS);
  const sheet = { ...EMPTY_SHEET, ratings: { "own-3": 2 } as const };
  for (const language of OWN_WORDS.languages) {
    const invited = payload("B", asking(inOneLanguage(OWN_WORDS, language)));
    const decoded = decodeInvitation(await encodeInvitation(invited));
    if (!decoded.ok) return expect.fail(decoded.reason);
    expect(await withOwnWords(decoded.value)).toEqual({ ok: true, value: invited });
    const answered = await sealAnswer(invited, sheet);
    expect(await openAnswer(assessment, answered)).toMatchObject({ value: { sheet } });
  }
});

describe("the open answer", () => {
  it("is sealed where the question is asked, up to its limit, and only there", async () => {
    const assessment = asking(OWN_WORDS);
    const sheet = {
      ...EMPTY_SHEET,
      ratings: { room: 2 } as const,
      comments: { room: "Ja." },
      openAnswer: "🙂".repeat(500),
    };
    const code = await sealAnswer(payload("B", assessment), sheet);
    expect(await openAnswer(assessment, code)).toMatchObject({ ok: true, value: { sheet } });
    const alone = await sealAnswer(payload("B", assessment), { ...sheet, comments: {} });
    expect(await openAnswer(assessment, alone)).toMatchObject({ ok: true });
    const long = { ...sheet, openAnswer: "x".repeat(501) };
    await expect(sealAnswer(payload("B", assessment), long)).rejects.toThrow();
    await expect(sealAnswer(payload("B"), sheet)).rejects.toThrow("not asked: open");
  });
});

it("the sample with own words opens as it always did", async () => {
  const { ownWords, invitation, answer, checkCode: shown } = OWN_WORDS_V1;
  const statements = [...V1_CORE.configuration.statements, "own-1", "own-3"] as const;
  const assessment = {
    ...V1_CORE,
    configuration: { ...V1_CORE.configuration, statements, ownWords },
  };
  const decoded = decodeInvitation(invitation);
  if (!decoded.ok) return expect.fail(decoded.reason);
  expect(await withOwnWords(decoded.value)).toEqual({ ok: true, value: payloadToB(assessment) });
  const code = fromBase64url(answer);
  expect(await checkCode(code)).toBe(shown);
  expect(await openAnswer(assessment, code)).toEqual({
    ok: true,
    value: {
      party: "B",
      invitationId: 770,
      sheet: {
        ...EMPTY_SHEET,
        ratings: { "own-1": 2, "own-3": "cannot-judge" },
        expectations: { "own-3": 5 },
        comments: { "own-1": "Sällan." },
        openAnswer: "Om jouren.",
      },
    },
  });
});

describe("the size of an invitation", () => {
  const link = async (count: number, languages: readonly Language[]) =>
    invitationLink(
      "https://samsyn.example.org/some/folder/",
      await encodeInvitation(payload("B", asking(ownWordsOf(count, languages)))),
    ).length;

  it.each<[number, readonly Language[], number]>([
    [1, ["en"], 400],
    [1, LANGUAGES, 600],
    [4, ["de"], 700],
    [4, LANGUAGES, 1300],
    [8, ["de"], 1000],
    [8, LANGUAGES, 2100],
  ])(
    "with %i own statements in %j is a link of at most %i characters",
    async (count, languages, most) => {
      expect(await link(count, languages)).toBeLessThanOrEqual(most);
    },
  );
});
