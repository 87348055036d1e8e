import "fake-indexeddb/auto";
import "#tests/support/serial-locks.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { withoutAnswer } from "#domain/assessment/change.ts";
import { ok } from "#domain/result.ts";
import { textOfCode } from "#domain/sealing/code-text.ts";
import { mailboxAccess } from "#domain/sealing/mailbox.ts";
import { randomId } from "#domain/sealing/random-id.ts";
import { answerText } from "#platform/channels/codes/code-links.ts";
import {
  changeAssessment,
  deleteAssessment,
  readAssessment,
  saveAssessment,
} from "#platform/storage/workspace-store.ts";
import { emptyMailbox, takeFromMailbox } from "#platform/use-cases/take-from-mailbox.ts";
import { fakeMailbox, folderOf, marked } from "#tests/support/fake-mailbox.ts";
import { anAnswer, freshAssessment } from "#tests/support/sealed-assessment.ts";
import { valueOf } from "#tests/support/value-of.ts";

let server: ReturnType<typeof fakeMailbox>;
let assessment: Assessment;
let box: Map<string, string>;

/** Lays a text into a slot of its own. */
function lay(text: string): string {
  const slot = randomId(16);
  box.set(slot, text);
  return slot;
}

async function layAnswer(party: "A" | "B", respondentId: string, revision = 1): Promise<string> {
  const code = await anAnswer(assessment, party, respondentId, revision);
  return lay(answerText(textOfCode(code)));
}

const stored = async () => valueOf(await readAssessment(assessment.id));
const look = async () => takeFromMailbox(await stored(), () => undefined);
const empty = async () => (await emptyMailbox(await stored(), () => undefined)).emptied;
const outcomes = (taken: Awaited<ReturnType<typeof look>>["taken"]) =>
  taken.map((one) => (one.ok ? one.value.outcome : one.reason)).toSorted();
const reads = () => server.asked.filter(({ method }) => method === "GET").length;

beforeEach(async () => {
  server = fakeMailbox();
  assessment = await freshAssessment();
  await saveAssessment(assessment);
  const { name } = await mailboxAccess(assessment.keyPair);
  box = new Map();
  server.boxes.set(folderOf(name), box);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await deleteAssessment(assessment.id);
  vi.unstubAllGlobals();
});

describe("a look into the mailbox", () => {
  it("takes in what is new, and fetches nothing twice", async () => {
    await layAnswer("A", "AAAAAAAAAAA");
    await layAnswer("B", "BBBBBBBBBBA");
    expect(outcomes((await look()).taken)).toEqual(["added", "added"]);
    expect((await stored()).received).toHaveLength(2);
    expect(await look()).toEqual({ taken: [], junk: 0, problem: null });
    expect(reads()).toBe(1 + 2 + 1);
    await layAnswer("B", "CCCCCCCCCCA");
    expect(outcomes((await look()).taken)).toEqual(["added"]);
    expect(box.size).toBe(3);
  });

  it("takes a duplicate, a revision and an older one for what they are", async () => {
    await layAnswer("A", "AAAAAAAAAAA", 2);
    await look();
    const [text = ""] = box.values();
    lay(text);
    await layAnswer("A", "AAAAAAAAAAA", 1);
    await layAnswer("A", "AAAAAAAAAAA", 3);
    const { taken } = await look();
    expect(outcomes(taken)).toEqual(["already-in", "older", "replaced"]);
    expect((await stored()).received).toMatchObject([{ revision: 3 }]);
  });

  it("counts junk once, and leaves it where it is", async () => {
    const answer = textOfCode(await anAnswer(await freshAssessment(), "A", "AAAAAAAAAAA"));
    const junk = [
      "",
      "Hello",
      "<html>",
      answerText("IQAA"),
      answerText(answer),
      "x".repeat(200_000),
    ];
    for (const text of junk) lay(text);
    await layAnswer("A", "AAAAAAAAAAA");
    expect(await look()).toMatchObject({ taken: [{ ok: true }], junk: junk.length, problem: null });
    expect(await look()).toEqual({ taken: [], junk: 0, problem: null });
    expect((await stored()).received).toHaveLength(1);
    expect(box.size).toBe(junk.length + 1);
  });

  it("says what is of a newer version, or by an invitation that is not valid", async () => {
    const code = await anAnswer(assessment, "A", "AAAAAAAAAAA");
    const newer = Uint8Array.from(code);
    newer[0] = 0x22;
    lay(answerText(textOfCode(newer)));
    lay(answerText(textOfCode(code)));
    await changeAssessment(assessment.id, (current) =>
      ok({
        ...current,
        invitations: current.invitations.map((each) => ({ ...each, id: each.id + 9 })),
      }),
    );
    expect(outcomes((await look()).taken)).toEqual(["newer-version", "unknown-invitation"]);
  });

  it("takes an answer in once its invitation is valid again, and keeps it in the mailbox until then", async () => {
    await layAnswer("A", "AAAAAAAAAAA");
    const { invitations } = await stored();
    const withIds = (add: number) =>
      changeAssessment(assessment.id, (current) =>
        ok({
          ...current,
          invitations: invitations.map((each) => ({ ...each, id: each.id + add })),
        }),
      );
    await withIds(9);
    expect(outcomes((await look()).taken)).toEqual(["unknown-invitation"]);
    expect(await empty()).toEqual(ok(0));
    await withIds(0);
    expect(outcomes((await look()).taken)).toEqual(["added"]);
    expect(await empty()).toEqual(ok(1));
  });

  it("does not bring back what was removed by hand, but what that person sent anew", async () => {
    await layAnswer("A", "AAAAAAAAAAA");
    await look();
    await changeAssessment(assessment.id, (current) =>
      ok(withoutAnswer(current, current.received[0]?.sealed ?? "")),
    );
    // The same answer in another slot, as after a reload, which remembers no slots.
    const [text = ""] = box.values();
    lay(text);
    await look();
    expect((await stored()).received).toEqual([]);
    await layAnswer("A", "AAAAAAAAAAA", 2);
    await look();
    expect((await stored()).received).toMatchObject([{ revision: 2 }]);
  });

  it("looks again at what this device did not keep", async () => {
    await layAnswer("A", "AAAAAAAAAAA");
    const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    expect(outcomes((await look()).taken)).toEqual(["full"]);
    full.mockRestore();
    expect(outcomes((await look()).taken)).toEqual(["added"]);
  });

  it("keeps what came before the network went, and goes on there", async () => {
    for (const id of ["AAAAAAAAAAA", "BBBBBBBBBBA", "CCCCCCCCCCA"]) await layAnswer("A", id);
    const [, gone = ""] = [...box.keys()];
    server.answerOddly(({ path }) =>
      path.endsWith(gone) ? Promise.reject(new TypeError("Failed to fetch")) : null,
    );
    const broken = await look();
    expect(broken.problem).toBe("offline");
    expect(outcomes(broken.taken)).toEqual(["added"]);
    server.answerAsEver();
    expect(outcomes((await look()).taken)).toEqual(["added", "added"]);
  });

  it("passes over what another device removed meanwhile", async () => {
    const slot = await layAnswer("A", "AAAAAAAAAAA");
    await layAnswer("B", "BBBBBBBBBBA");
    server.answerOddly(({ path }) => (path.endsWith(slot) ? marked(404) : null));
    expect(await look()).toMatchObject({ taken: [{ ok: true }], junk: 0, problem: null });
  });

  it("tells how far it has come, as often as something goes to the disk", async () => {
    for (let index = 0; index < 250; index += 1) lay(`junk ${index}`);
    const told: number[] = [];
    await takeFromMailbox(assessment, ({ done, total }) => {
      expect(total).toBe(250);
      told.push(done);
    });
    expect(told).toEqual([0, 100, 200]);
  });
});

describe("emptying the mailbox", () => {
  it("removes what is in, and nothing that came after its last look", async () => {
    await layAnswer("A", "AAAAAAAAAAA");
    lay("junk");
    await look();
    await layAnswer("B", "BBBBBBBBBBA");
    let late = "";
    server.answerOddly(({ method }) => {
      if (method !== "DELETE" || late !== "") return null;
      late = lay("samsyn:r/late");
      return null;
    });
    expect(await empty()).toEqual(ok(3));
    expect([...box.keys()]).toEqual([late]);
  });

  it("takes in first what was in once, and is not in the assessment that is here now", async () => {
    await layAnswer("A", "AAAAAAAAAAA");
    await look();
    // As after it was deleted and opened again from an older file.
    await saveAssessment(assessment);
    expect(await empty()).toEqual(ok(1));
    expect(await readAssessment(assessment.id)).toMatchObject({ value: { received: [{}] } });
  });

  it("says where it could not, and what is left stays", async () => {
    await layAnswer("A", "AAAAAAAAAAA");
    await look();
    server.answerOddly(({ method }) => (method === "DELETE" ? marked(500) : null));
    expect(await empty()).toMatchObject({ reason: "not-stored" });
    expect(box.size).toBe(1);
  });
});
