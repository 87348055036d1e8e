import { describe, expect, it } from "vitest";
import type { Assessment, ReceivedAnswer } from "#domain/assessment/assessment.ts";
import { withoutAnswer } from "#domain/assessment/change.ts";
import { LIMITS } from "#domain/assessment/limits.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import { checkCode } from "#domain/sealing/check-code.ts";
import { textOfCode } from "#domain/sealing/code-text.ts";
import {
  fileUnlessRemoved,
  proveAnswer,
  type Reception,
  receiveAnswer,
} from "#domain/sealing/receive-answer.ts";
import { sealAnswer } from "#domain/sealing/seal-answer.ts";
import { ASSESSMENT, payload, USUAL_SHEET } from "#tests/support/sealing-samples.ts";
import { valueOf } from "#tests/support/value-of.ts";

const OPENED: Assessment = { ...ASSESSMENT, opening: { date: "2026-05-04", includedLate: 0 } };

function answer(respondentId: string, revision = 1, party: PartyId = "B") {
  return sealAnswer(payload(party), { ...USUAL_SHEET, respondentId, revision });
}

async function received(assessment: Assessment, code: Uint8Array): Promise<Reception> {
  const reception = await receiveAnswer(assessment, code);
  if (!reception.ok) return expect.fail(reception.reason);
  return reception.value;
}

describe("receiveAnswer", () => {
  it("keeps sealed bytes and ids, and nothing that was said", async () => {
    const code = await answer("AAAAAAAAAAA", 7);
    const { assessment, ...told } = await received(ASSESSMENT, code);
    const check = await checkCode(code);
    expect(told).toEqual({ outcome: "added", party: "B", checkCode: check });
    expect(assessment).toEqual({
      ...ASSESSMENT,
      received: [
        {
          invitationId: 770,
          respondentId: "AAAAAAAAAAA",
          revision: 7,
          checkCode: check,
          sealed: textOfCode(code),
        },
      ],
    });
  });

  it("replaces a lower revision of the same person", async () => {
    const first = await received(ASSESSMENT, await answer("AAAAAAAAAAA", 1));
    const second = await received(first.assessment, await answer("AAAAAAAAAAA", 2));
    expect(second.outcome).toBe("replaced");
    expect(second.assessment.received.map(({ revision }) => revision)).toEqual([2]);
  });

  it("changes nothing for what is in already, or is not newer", async () => {
    const older = await answer("AAAAAAAAAAA", 1);
    const newer = await answer("AAAAAAAAAAA", 2);
    const { assessment } = await received(ASSESSMENT, newer);
    const again = await received(assessment, newer);
    expect(again.outcome).toBe("already-in");
    expect(again.assessment).toBe(assessment);
    for (const code of [older, await answer("AAAAAAAAAAA", 2)]) {
      const reception = await received(assessment, code);
      expect(reception.outcome).toBe("older");
      expect(reception.checkCode).toBe(await checkCode(code));
      expect(reception.assessment).toBe(assessment);
    }
  });

  it("counts one device that answers for both parties twice", async () => {
    const forB = await received(ASSESSMENT, await answer("AAAAAAAAAAA", 1, "B"));
    const forA = await received(forB.assessment, await answer("AAAAAAAAAAA", 2, "A"));
    expect(forA).toMatchObject({ outcome: "added", party: "A" });
    expect(forA.assessment.received).toHaveLength(2);
  });

  it("ends with the same list in whatever order answers come", async () => {
    const ids = ["AAAAAAAAAAA", "BBBBBBBBBBA", "CCCCCCCCCCA", "DDDDDDDDDDA"];
    const codes = await Promise.all(ids.map((id) => answer(id)));
    const lists = [];
    for (const order of [codes, codes.toReversed(), [...codes.slice(2), ...codes.slice(0, 2)]]) {
      let assessment: Assessment = ASSESSMENT;
      for (const code of order) assessment = (await received(assessment, code)).assessment;
      lists.push(assessment.received);
    }
    expect(lists[1]).toEqual(lists[0]);
    expect(lists[2]).toEqual(lists[0]);
    const checks = lists[0]?.map(({ checkCode: check }) => check) ?? [];
    expect(checks).toHaveLength(4);
    expect(checks).toEqual(checks.toSorted());
  });

  it("keeps what comes after the opening apart, as late", async () => {
    const first = await answer("AAAAAAAAAAA", 1);
    const before = await received(ASSESSMENT, first);
    const opened = { ...before.assessment, opening: OPENED.opening };

    const late = await received(opened, await answer("BBBBBBBBBBA", 1));
    expect(late.outcome).toBe("added");
    const changed = await received(late.assessment, await answer("AAAAAAAAAAA", 2));
    expect(changed.outcome).toBe("added");
    expect(changed.assessment.received).toBe(opened.received);
    expect(changed.assessment.late).toHaveLength(2);
    const again = await received(changed.assessment, await answer("AAAAAAAAAAA", 3));
    expect(again.outcome).toBe("replaced");
    expect(again.assessment.late).toHaveLength(2);
    expect((await received(again.assessment, first)).outcome).toBe("already-in");
    expect((await received(again.assessment, await answer("AAAAAAAAAAA", 2))).outcome).toBe(
      "older",
    );
  });

  it("stops at the limit of respondents, but still replaces", async () => {
    const own = await received(ASSESSMENT, await answer("AAAAAAAAAAA", 1));
    const filler = (index: number): ReceivedAnswer => ({
      invitationId: 770,
      respondentId: `filler ${index}`,
      revision: 1,
      checkCode: "000-000",
      sealed: `${index}`,
    });
    const others = Array.from({ length: LIMITS.respondentsPerParty - 1 }, (_, index) =>
      filler(index),
    );
    const full = { ...ASSESSMENT, received: [...own.assessment.received, ...others] };
    expect(await receiveAnswer(full, await answer("BBBBBBBBBBA"))).toEqual({
      ok: false,
      reason: "too-many",
    });
    expect((await received(full, await answer("AAAAAAAAAAA", 2))).outcome).toBe("replaced");
    expect((await received(full, await answer("BBBBBBBBBBA", 1, "A"))).outcome).toBe("added");
  });

  it("changes nothing where an answer is refused", async () => {
    const code = await answer("AAAAAAAAAAA");
    const refused = await receiveAnswer({ ...ASSESSMENT, id: "AAECAwQFBgg" }, code);
    expect(refused).toEqual({ ok: false, reason: "other-assessment" });
    code[50] = (code[50] ?? 0) ^ 1;
    expect(await receiveAnswer(ASSESSMENT, code)).toEqual({ ok: false, reason: "damaged" });
  });
});

describe("an answer that was removed by hand", () => {
  async function removed() {
    const code = await answer("AAAAAAAAAAA", 2);
    const { assessment } = await received(ASSESSMENT, code);
    return { code, assessment: withoutAnswer(assessment, textOfCode(code)) };
  }

  async function comesByItself(assessment: Assessment, code: Uint8Array) {
    const filed = fileUnlessRemoved(assessment, valueOf(await proveAnswer(assessment, code)));
    return valueOf(filed);
  }

  it("stays out where it comes by itself, and an older one too", async () => {
    const { assessment, code } = await removed();
    for (const again of [code, await answer("AAAAAAAAAAA", 1)]) {
      const reception = await comesByItself(assessment, again);
      expect(reception).toMatchObject({ outcome: "older", checkCode: await checkCode(again) });
      expect(reception.assessment).toBe(assessment);
    }
  });

  it("makes way for a newer one, and for other people's", async () => {
    const { assessment } = await removed();
    const newer = await comesByItself(assessment, await answer("AAAAAAAAAAA", 3));
    expect(newer.outcome).toBe("added");
    expect(newer.assessment.removals).toBeUndefined();
    const other = await comesByItself(assessment, await answer("BBBBBBBBBBA", 1));
    expect(other.outcome).toBe("added");
    expect(other.assessment.removals).toEqual(assessment.removals);
  });

  it("is in again where somebody brings it, until it is removed again", async () => {
    const { assessment, code } = await removed();
    const back = await received(assessment, code);
    expect(back.outcome).toBe("added");
    expect((await comesByItself(back.assessment, code)).outcome).toBe("already-in");
    const gone = withoutAnswer(back.assessment, textOfCode(code));
    expect((await comesByItself(gone, code)).outcome).toBe("older");
  });
});
