import { describe, expect, it } from "vitest";
import { checkCode } from "#domain/sealing/check-code.ts";
import { codeOfText } from "#domain/sealing/code-text.ts";
import { decodeInvitation, encodeInvitation } from "#domain/sealing/invitation-code.ts";
import { openAnswer } from "#domain/sealing/open-answer.ts";
import { makeVectors } from "#tests/support/make-vectors.ts";
import { SEALED_V1, type SealedVectors } from "#tests/vectors/sealed-v1.ts";

describe("sealed format, version 1", () => {
  it.each([
    ["frozen", () => Promise.resolve(SEALED_V1)],
    ["made now", makeVectors],
  ])("opens what was sealed: vectors %s", async (_, vectors) => {
    const { assessment, invitation, answers }: SealedVectors = await vectors();
    expect(decodeInvitation(invitation.code)).toEqual({ ok: true, value: invitation.letter });
    expect(encodeInvitation(invitation.letter)).toBe(invitation.code);
    expect(answers.map(({ name }) => name)).toEqual(["minimal", "usual", "full"]);
    for (const answer of answers) {
      const code = codeOfText(answer.code, "answer", 8192);
      if (!code.ok) return expect.fail(code.reason);
      const { party, invitationId } = invitation.letter;
      const opened = await openAnswer(assessment, code.value);
      expect(opened).toEqual({ ok: true, value: { party, invitationId, sheet: answer.sheet } });
      expect(await checkCode(code.value)).toBe(answer.checkCode);
    }
  });
});
