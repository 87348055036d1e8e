import { describe, expect, it } from "vitest";
import { fitsLink, payloadFor } from "#domain/assessment/invitation-payload.ts";
import { encodeInvitation } from "#domain/sealing/encode-invitation.ts";
import { ASSESSMENT } from "#tests/support/sealing-samples.ts";

const { partyNames, inviter, endUsers, configuration } = ASSESSMENT;

describe("payloadFor", () => {
  it("tells a respondent what their device needs, and not the key", () => {
    expect(payloadFor(ASSESSMENT, "B")).toEqual({
      assessmentId: ASSESSMENT.id,
      invitationId: 770,
      party: "B",
      secret: ASSESSMENT.invitations[1]?.secret,
      publicKey: ASSESSMENT.keyPair.publicKey,
      partyNames,
      inviter,
      endUsers,
      configuration: ASSESSMENT.configuration,
      mailbox: null,
      answerBy: null,
    });
    expect(payloadFor({ ...ASSESSMENT, mailbox: "SUIgaQWauWnUEDC89-vKFQ" }, "B").mailbox).toBe(
      "SUIgaQWauWnUEDC89-vKFQ",
    );
    const text = JSON.stringify(payloadFor(ASSESSMENT, "A"));
    expect(text).not.toContain(ASSESSMENT.keyPair.privateKey);
    expect(text).not.toContain(ASSESSMENT.invitations[1]?.secret);
  });

  it("throws where a party has no invitation", () => {
    const broken = { ...ASSESSMENT, invitations: ASSESSMENT.invitations.slice(0, 1) };
    expect(() => payloadFor(broken, "B")).toThrow("no invitation for party B");
  });
});

describe("fitsLink", () => {
  const FAMILY = "👩‍👩‍👧‍👦".repeat(60);

  it("is so for any usual names, and for two rows of sixty families", () => {
    expect(fitsLink({ partyNames, inviter, endUsers, configuration })).toBe(true);
    expect(
      fitsLink({ partyNames: { A: FAMILY, B: FAMILY }, inviter, endUsers, configuration }),
    ).toBe(true);
  });

  it("is not so where no link can hold them", async () => {
    const name = `क${"\u093f".repeat(15)}`.repeat(60);
    const all = {
      partyNames: { A: name, B: name },
      inviter: { name, organisation: name, replyAddress: "" },
      endUsers: "",
      configuration,
    };
    expect(fitsLink(all)).toBe(false);
    await expect(encodeInvitation({ ...payloadFor(ASSESSMENT, "A"), ...all })).rejects.toThrow();
  });

  it("promises a link at its very limit", async () => {
    // Every code unit takes three bytes, the most there is.
    const grapheme = `क${"\u093f".repeat(7)}`;
    const name = grapheme.repeat(60);
    const fitting = {
      partyNames: { A: name, B: name },
      inviter: { name, organisation: name, replyAddress: "" },
    };
    const longest = {
      ...fitting,
      inviter: { ...fitting.inviter, replyAddress: "x".repeat(18) },
      endUsers: "x".repeat(60),
      configuration,
    };
    expect(fitsLink(longest)).toBe(true);
    expect(await encodeInvitation({ ...payloadFor(ASSESSMENT, "A"), ...longest })).not.toBe("");
  });
});
