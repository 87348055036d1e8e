import "fake-indexeddb/auto";
import "#tests/support/serial-locks.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { toDocument } from "#domain/assessment/assessment-document.ts";
import { openAnswers } from "#domain/assessment/change.ts";
import { fail } from "#domain/result.ts";
import { checkCode } from "#domain/sealing/check-code.ts";
import { textOfCode } from "#domain/sealing/code-text.ts";
import { encodeInvitation } from "#domain/sealing/encode-invitation.ts";
import { sealAnswer } from "#domain/sealing/seal-answer.ts";
import { writeRecord } from "#platform/storage/records.ts";
import {
  deleteAssessment,
  readAssessment,
  saveAssessment,
  useWorkspace,
} from "#platform/storage/workspace-store.ts";
import { arrive, takeAllInto, takeIn, takeInto } from "#platform/use-cases/take-in-answers.ts";
import { anAnswer, freshAssessment, withAnswers } from "#tests/support/sealed-assessment.ts";
import { EMPTY_SHEET, payload } from "#tests/support/sealing-samples.ts";

let assessment: Assessment;

async function stored(): Promise<Assessment> {
  const read = await readAssessment(assessment.id);
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

function refuseWriting() {
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("no", "QuotaExceededError");
  });
}

beforeEach(async () => {
  assessment = await freshAssessment();
  await saveAssessment(assessment);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await deleteAssessment(assessment.id);
});

describe("takeIn", () => {
  it("does not call an answer damaged where it is the browser that cannot inflate", async () => {
    const sheet = { ...EMPTY_SHEET, comments: { "equal-gain": "Lagom." } } as const;
    const code = await sealAnswer(payload("B", assessment), sheet);
    vi.stubGlobal("DecompressionStream", undefined);
    expect(await takeIn(code)).toEqual(fail("no-sealing"));
    vi.unstubAllGlobals();
    expect(await takeIn(code)).toMatchObject({ ok: true, value: { outcome: "added" } });
  });

  it("adds, replaces, and tells what is in already and what is older", async () => {
    const first = await anAnswer(assessment, "B", "AAAAAAAAAAA", 1);
    const second = await anAnswer(assessment, "B", "AAAAAAAAAAA", 2);
    for (const [code, outcome] of [
      [first, "added"],
      [first, "already-in"],
      [second, "replaced"],
      [first, "older"],
    ] as const) {
      expect(await takeIn(code)).toEqual({
        ok: true,
        value: { outcome, party: "B", checkCode: await checkCode(code) },
      });
    }
    expect((await stored()).received.map(({ revision }) => revision)).toEqual([2]);
    expect(useWorkspace.getState().assessment).toEqual(await stored());
  });

  it("keeps both of two that come at once", async () => {
    const codes = await Promise.all([
      anAnswer(assessment, "A", "AAAAAAAAAAA"),
      anAnswer(assessment, "B", "BBBBBBBBBBA"),
      anAnswer(assessment, "B", "CCCCCCCCCCA"),
    ]);
    const taken = await Promise.all(codes.map(takeIn));
    expect(taken.every(({ ok }) => ok)).toBe(true);
    expect((await stored()).received).toHaveLength(3);
  });

  it("puts what comes after the opening apart", async () => {
    const opened = openAnswers(await withAnswers(assessment), "2026-05-04");
    await saveAssessment(opened);
    const late = await anAnswer(assessment, "A", "EEEEEEEEEEA");
    expect(await takeIn(late)).toMatchObject({ ok: true, value: { outcome: "added" } });
    expect(await stored()).toEqual({ ...opened, late: [expect.anything()] });
  });

  it("counts nothing that is not on disk", async () => {
    const code = await anAnswer(assessment, "A", "AAAAAAAAAAA");
    refuseWriting();
    expect(await takeIn(code)).toEqual(fail("full"));
    expect(useWorkspace.getState().assessment).toEqual(assessment);
    vi.restoreAllMocks();
    expect((await stored()).received).toEqual([]);
    expect(await takeIn(code)).toMatchObject({ ok: true });
  });

  it("changes nothing for what does not belong", async () => {
    const foreign = await freshAssessment();
    const strange = { ...foreign, id: assessment.id };
    const lost = {
      ...assessment,
      invitations: assessment.invitations.map((each) => ({ ...each, id: each.id + 100 })),
    };
    const damaged = await anAnswer(assessment, "A", "AAAAAAAAAAA");
    damaged[60] = (damaged[60] ?? 0) ^ 1;
    const whole = await anAnswer(assessment, "A", "AAAAAAAAAAA");
    const cases: [Uint8Array, string][] = [
      [await anAnswer(foreign, "A", "AAAAAAAAAAA"), "absent"],
      [await anAnswer(strange, "A", "AAAAAAAAAAA"), "unreadable"],
      [await anAnswer(lost, "A", "AAAAAAAAAAA"), "unknown-invitation"],
      [damaged, "damaged"],
      [whole.slice(0, 40), "truncated"],
      [new Uint8Array(0), "not-a-code"],
      [new Uint8Array([0x11, 0]), "wrong-kind"],
      [new Uint8Array([0x22, 0]), "newer-version"],
    ];
    for (const [code, reason] of cases) expect(await takeIn(code)).toEqual(fail(reason));
    expect(await stored()).toEqual(assessment);
  });

  it.each([
    ["damaged", { id: "x" }, 1, "not-an-assessment"],
    ["of a newer version", {}, 2, "newer"],
  ])(
    "does not blame the answer where the stored assessment is %s",
    async (_, content, version, reason) => {
      const code = await anAnswer(assessment, "A", "AAAAAAAAAAA");
      const document = { ...toDocument(assessment), version, assessment: content };
      await writeRecord(`assessment:${assessment.id}`, document);
      expect(await takeIn(code)).toEqual(fail(reason));
      expect(await arrive(textOfCode(code))).toEqual({ kind: "refused", reason });
    },
  );

  it("says so where the browser cannot open anything", async () => {
    const code = await anAnswer(assessment, "A", "AAAAAAAAAAA");
    const { keyPair } = await freshAssessment();
    const broken = { ...assessment, keyPair: { ...keyPair, privateKey: keyPair.publicKey } };
    await saveAssessment(broken);
    vi.spyOn(crypto.subtle, "importKey").mockRejectedValue(
      new DOMException("none", "NotSupportedError"),
    );
    expect(await takeIn(code)).toEqual(fail("no-sealing"));
    expect(await stored()).toEqual(broken);
  });
});

describe("takeInto", () => {
  it("takes what belongs to the assessment", async () => {
    const code = await anAnswer(assessment, "A", "AAAAAAAAAAA");
    expect(await takeInto(assessment.id, code)).toMatchObject({ ok: true });
    expect(await takeInto(assessment.id, code.slice(1))).toMatchObject({ ok: false });
  });

  it("does not file an answer to another one elsewhere", async () => {
    const other = await freshAssessment();
    await saveAssessment(other);
    const code = await anAnswer(other, "A", "AAAAAAAAAAA");
    expect(await takeInto(assessment.id, code)).toEqual(fail("other-assessment"));
    expect(await readAssessment(other.id)).toEqual({ ok: true, value: other });
    await deleteAssessment(other.id);
  });
});

describe("arrive", () => {
  it("finds the assessment here, and consumes nothing", async () => {
    const code = await anAnswer(assessment, "A", "AAAAAAAAAAA");
    const arrival = { kind: "here", assessment, code, checkCode: await checkCode(code) };
    expect(await arrive(textOfCode(code))).toEqual(arrival);
    expect(await arrive(textOfCode(code))).toEqual(arrival);
    expect(await stored()).toEqual(assessment);
  });

  it("sends it elsewhere where the assessment is not, or where nothing is stored", async () => {
    const code = await anAnswer(assessment, "A", "AAAAAAAAAAA");
    const elsewhere = {
      kind: "elsewhere",
      assessmentId: assessment.id,
      checkCode: await checkCode(code),
    };
    await deleteAssessment(assessment.id);
    expect(await arrive(textOfCode(code))).toEqual(elsewhere);
    vi.spyOn(IDBObjectStore.prototype, "get").mockImplementation(() => {
      throw new DOMException("no", "SecurityError");
    });
    expect(await arrive(textOfCode(code))).toEqual(elsewhere);
  });

  it("refuses what is no answer", async () => {
    const text = textOfCode(await anAnswer(assessment, "A", "AAAAAAAAAAA"));
    const cases: [string, string][] = [
      ["", "not-a-code"],
      ["hello world", "not-a-code"],
      [text.slice(0, -8), "truncated"],
      [`${text.slice(0, 40)}${text[40] === "A" ? "B" : "A"}${text.slice(41)}`, "damaged"],
      [await encodeInvitation(payload("A", assessment)), "wrong-kind"],
      ["A".repeat(8193), "too-long"],
    ];
    for (const [code, reason] of cases) {
      expect(await arrive(code)).toEqual({ kind: "refused", reason });
    }
  });

  it("says so where the address has no cryptography", async () => {
    const text = textOfCode(await anAnswer(assessment, "A", "AAAAAAAAAAA"));
    vi.spyOn(crypto.subtle, "digest").mockRejectedValue(new Error("none"));
    expect(await arrive(text)).toEqual({ kind: "refused", reason: "no-sealing" });
  });
});

describe("takeAllInto", () => {
  it("takes several in with one write, each with its own outcome", async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, "put");
    const one = await anAnswer(assessment, "A", "AAAAAAAAAAA");
    const two = await anAnswer(assessment, "B", "BBBBBBBBBBA");
    const foreign = await anAnswer(await freshAssessment(), "A", "CCCCCCCCCCA");
    const taken = await takeAllInto(assessment.id, [one, foreign, two, one, one.slice(0, 40)]);
    expect(taken.map((each) => (each.ok ? each.value.outcome : each.reason))).toEqual([
      "added",
      "other-assessment",
      "added",
      "already-in",
      "truncated",
    ]);
    expect(put).toHaveBeenCalledTimes(1);
    expect((await stored()).received).toHaveLength(2);
  });

  it("counts none of them where the disk refuses", async () => {
    const codes = [
      await anAnswer(assessment, "A", "AAAAAAAAAAA"),
      await anAnswer(assessment, "B", "BBBBBBBBBBA"),
    ];
    refuseWriting();
    expect(await takeAllInto(assessment.id, codes)).toEqual([fail("full"), fail("full")]);
    expect((await stored()).received).toEqual([]);
  });
});
