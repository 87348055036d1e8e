import { describe, expect, it } from "vitest";
import { checkCode } from "#domain/sealing/check-code.ts";
import { codeOfText } from "#domain/sealing/code-text.ts";
import { encodeInvitation } from "#domain/sealing/encode-invitation.ts";
import { decodeInvitation } from "#domain/sealing/invitation-code.ts";
import { openAnswer } from "#domain/sealing/open-answer.ts";
import { withOwnWords } from "#domain/sealing/with-own-words.ts";
import { makeVectors } from "#tests/support/make-vectors.ts";
import { SEALED_V1 } from "#tests/vectors/sealed-v1.ts";
import { SEALED_V1_WHOLE } from "#tests/vectors/sealed-v1-whole.ts";
import type { SealedVectors } from "#tests/vectors/sealed-vectors.ts";

describe("sealed format, version 1", () => {
  const core = ["minimal", "usual", "full"];
  const whole = ["minimal", "full"];
  it.each<[string, () => Promise<SealedVectors>, readonly string[]]>([
    ["the core, frozen", () => Promise.resolve(SEALED_V1), core],
    ["the core, made now", async () => (await makeVectors()).core, core],
    ["the whole questionnaire, frozen", () => Promise.resolve(SEALED_V1_WHOLE), whole],
    ["the whole questionnaire, made now", async () => (await makeVectors()).whole, whole],
  ])("opens what was sealed: %s", async (_, vectors, names) => {
    const { assessment, invitation, answers } = await vectors();
    const decoded = decodeInvitation(invitation.code);
    if (!decoded.ok) return expect.fail(decoded.reason);
    expect(await withOwnWords(decoded.value)).toEqual({ ok: true, value: invitation.payload });
    expect(await encodeInvitation(invitation.payload)).toBe(invitation.code);
    expect(answers.map(({ name }) => name)).toEqual(names);
    for (const answer of answers) {
      const code = codeOfText(answer.code, "answer", 8192);
      if (!code.ok) return expect.fail(code.reason);
      const { party, invitationId } = invitation.payload;
      const opened = await openAnswer(assessment, code.value);
      expect(opened).toEqual({ ok: true, value: { party, invitationId, sheet: answer.sheet } });
      expect(await checkCode(code.value)).toBe(answer.checkCode);
    }
  });
});
