import "fake-indexeddb/auto";
import "#tests/support/serial-locks.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { withoutAnswer } from "#domain/assessment/change.ts";
import { withRevoked } from "#domain/assessment/invitations.ts";
import { ok } from "#domain/result.ts";
import { textOfCode } from "#domain/sealing/code-text.ts";
import { KEY_BYTES, randomId } from "#domain/sealing/random-id.ts";
import { answerText } from "#platform/channels/codes/code-links.ts";
import { chooseFolder } from "#platform/channels/import/folder.ts";
import {
  changeAssessment,
  deleteAssessment,
  readAssessment,
  saveAssessment,
} from "#platform/storage/workspace-store.ts";
import { watchFolder } from "#platform/use-cases/watch-folder.ts";
import { AFolder, choosing } from "#tests/support/a-folder.ts";
import { anAnswer, freshAssessment } from "#tests/support/sealed-assessment.ts";

let assessment: Assessment;
let folder: AFolder;

beforeEach(async () => {
  assessment = await freshAssessment();
  await saveAssessment(assessment);
  folder = new AFolder("Replies");
  choosing(folder);
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await deleteAssessment(assessment.id);
});

async function watched() {
  const chosen = await chooseFolder();
  if (!chosen) throw new Error("no folder was chosen");
  const look = watchFolder(assessment.id, chosen);
  return async () => {
    const seen = await look();
    return seen.ok ? seen.value.map(said) : seen.reason;
  };
}

type Seen = Awaited<ReturnType<ReturnType<typeof watchFolder>>>;

function said(line: (Seen & { readonly ok: true })["value"][number]): string {
  if (line.kind !== "answer") return `${line.name}: ${line.kind}`;
  return `${line.name}: ${line.taken.ok ? line.taken.value.outcome : line.taken.reason}`;
}

async function textFor(party: "A" | "B", respondentId: string, revision = 1, of = assessment) {
  return answerText(textOfCode(await anAnswer(of, party, respondentId, revision)));
}

async function received() {
  const read = await readAssessment(assessment.id);
  if (!read.ok) throw new Error(read.reason);
  return read.value.received;
}

describe("watching a folder", () => {
  it("takes in what is there and what comes, and reads each file once", async () => {
    folder.put("one.txt", await textFor("A", "AAAAAAAAAAA"));
    const look = await watched();
    expect(await look()).toEqual([]);
    expect(await received()).toHaveLength(1);
    folder.put("two.txt", await textFor("B", "BBBBBBBBBBA"));
    expect(await look()).toEqual([]);
    expect(await look()).toEqual([]);
    expect(await received()).toHaveLength(2);
    expect(folder.read).toEqual(["one.txt", "two.txt"]);
  });

  it("reads a file again that has changed, by its time or by its size", async () => {
    folder.put("mine.txt", await textFor("A", "AAAAAAAAAAA"), 1);
    const look = await watched();
    await look();
    folder.put("mine.txt", await textFor("A", "AAAAAAAAAAA", 2), 2);
    await look();
    folder.put("mine.txt", `${await textFor("A", "AAAAAAAAAAA", 3)}\n`, 2);
    await look();
    expect(await received()).toMatchObject([{ revision: 3 }]);
  });

  it("holds nothing against a file that is just being written", async () => {
    const whole = await textFor("A", "AAAAAAAAAAA");
    const look = await watched();
    folder.put("slow.txt", whole.slice(0, 60), 1);
    expect(await look()).toEqual([]);
    folder.put("slow.txt", whole.slice(0, 90), 2);
    expect(await look()).toEqual([]);
    folder.put("slow.txt", whole, 3);
    expect(await look()).toEqual([]);
    expect(await received()).toHaveLength(1);
  });

  it("says what is wrong with a file that stays as it is, until it changes or goes", async () => {
    const whole = await textFor("A", "AAAAAAAAAAA");
    const look = await watched();
    folder.put("cut.txt", whole.slice(0, 60), 1);
    expect(await look()).toEqual([]);
    expect(await look()).toEqual(["cut.txt: truncated"]);
    expect(await look()).toEqual(["cut.txt: truncated"]);
    expect(folder.read).toEqual(["cut.txt", "cut.txt"]);
    folder.put("cut.txt", whole, 2);
    expect(await look()).toEqual([]);
    folder.put("cut.txt", whole.slice(0, 60), 3);
    await look();
    expect(await look()).toEqual(["cut.txt: truncated"]);
    folder.remove("cut.txt");
    expect(await look()).toEqual([]);
  });

  it("does not take a file for whole that a program fills at its final size and time", async () => {
    const whole = await textFor("A", "AAAAAAAAAAA");
    const look = await watched();
    folder.put("slow.txt", whole.slice(0, 60).padEnd(whole.length), 1);
    expect(await look()).toEqual([]);
    folder.put("slow.txt", whole, 1);
    expect(await look()).toEqual([]);
    expect(await received()).toHaveLength(1);
  });

  it("passes over everything else that a folder may hold", async () => {
    const foreign = await freshAssessment();
    folder.put("other.txt", await textFor("A", "AAAAAAAAAAA", 1, foreign));
    folder.put("minutes.txt", "We talked.");
    folder.put("plan.pdf", "%PDF-1.7");
    folder.put("broken.zip", "PK");
    folder.put("empty.txt", "");
    const look = await watched();
    await look();
    const { length } = folder.read;
    expect(await look()).toEqual([]);
    expect(folder.read).toHaveLength(length);
  });

  it("does not bring back what was removed by hand, and takes a newer one", async () => {
    folder.put("mine.txt", await textFor("A", "AAAAAAAAAAA"));
    await (await watched())();
    const [answer] = await received();
    await changeAssessment(assessment.id, (current) =>
      ok(withoutAnswer(current, answer?.sealed ?? "")),
    );
    const afterReload = await watched();
    expect(await afterReload()).toEqual([]);
    expect(await received()).toEqual([]);
    folder.put("newer.txt", await textFor("A", "AAAAAAAAAAA", 2));
    await afterReload();
    expect(await received()).toMatchObject([{ revision: 2 }]);
  });

  it("tries again what the device did not keep", async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no", "QuotaExceededError");
    });
    folder.put("mine.txt", await textFor("A", "AAAAAAAAAAA"));
    const look = await watched();
    await look();
    expect(await look()).toEqual(["mine.txt: full"]);
    put.mockRestore();
    expect(await look()).toEqual([]);
    expect(await received()).toHaveLength(1);
  });

  it("tries again what came by an invitation that was revoked, should it be allowed again", async () => {
    const [invitation] = assessment.invitations.filter(({ party }) => party === "A");
    await changeAssessment(assessment.id, (current) =>
      ok(withRevoked(current, invitation?.id ?? -1, randomId(KEY_BYTES))),
    );
    folder.put("mine.txt", await textFor("A", "AAAAAAAAAAA"));
    const look = await watched();
    await look();
    expect(await look()).toEqual(["mine.txt: unknown-invitation"]);
    await changeAssessment(assessment.id, (current) =>
      ok({ ...current, invitations: assessment.invitations }),
    );
    expect(await look()).toEqual([]);
    expect(await received()).toHaveLength(1);
  });

  it("goes on after the folder was away", async () => {
    const look = await watched();
    folder.isAway = true;
    expect(await look()).toBe("unreachable");
    folder.isAway = false;
    folder.put("mine.txt", await textFor("A", "AAAAAAAAAAA"));
    expect(await look()).toEqual([]);
    expect(await received()).toHaveLength(1);
  });
});
