import "fake-indexeddb/auto";
import "#tests/support/serial-locks.ts";
import { IDBFactory } from "fake-indexeddb";
import fc from "fast-check";
import { expect, it, vi } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import {
  markFileSaved,
  openAnswers,
  withDetails,
  withoutAnswer,
} from "#domain/assessment/change.ts";
import { PARTIES, type PartyId } from "#domain/assessment/party.ts";
import { setNote } from "#domain/plan/conversation.ts";
import { addNextStep, removeNextStep } from "#domain/plan/next-step.ts";
import { ok } from "#domain/result.ts";
import { anAnswer, freshAssessment } from "#tests/support/sealed-assessment.ts";
import { valueOf } from "#tests/support/value-of.ts";

const RUNS = { numRuns: 200, seed: 19 };
const PEOPLE = ["AAAAAAAAAAA", "BBBBBBBBBBA", "CCCCCCCCCCA", "DDDDDDDDDDA"] as const;
/** Each device writes notes of its own, so that the last one of each must be there at the end. */
const NOTES = [
  ["experience-better", "room"],
  ["equal-gain", "homework"],
] as const;

/** One device: its disk, and the app as it was loaded last. */
async function load(disk: IDBFactory) {
  vi.resetModules();
  vi.stubGlobal("indexedDB", disk);
  const app = {
    ...(await import("#platform/storage/workspace-store.ts")),
    ...(await import("#platform/storage/plan-store.ts")),
    ...(await import("#platform/storage/join-file.ts")),
    ...(await import("#platform/use-cases/take-in-answers.ts")),
    ...(await import("#platform/storage/stamps.ts")),
    ...(await import("#platform/channels/files/assessment-file.ts")),
  };
  // Whichever device is loaded next, this one keeps its own disk.
  await app.listAssessments();
  return app;
}
type App = Awaited<ReturnType<typeof load>>;

const act = fc.record({
  device: fc.constantFrom(0, 1),
  kind: fc.constantFrom(
    ...(["answer", "answer", "answer", "answer", "remove", "putBack", "details"] as const),
    ...(["note", "note", "step", "removeStep", "open", "send", "send", "reload"] as const),
  ),
  party: fc.constantFrom(...PARTIES),
  place: fc.nat(99),
});

it("two devices lose nothing, and say the same once each has had the other's file", async () => {
  const fresh = await freshAssessment();
  const { id } = fresh;
  const sealed = new Map<string, Uint8Array>();
  for (const party of PARTIES) {
    for (const person of PEOPLE) {
      for (const revision of [1, 2]) {
        sealed.set(
          `${party} ${person} ${revision}`,
          await anAnswer(fresh, party, person, revision),
        );
      }
    }
  }
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 25 }), async (acts) => {
      const disks = [new IDBFactory(), new IDBFactory()];
      const devices: App[] = [];
      for (const disk of disks) devices.push(await load(disk));
      for (const device of devices) valueOf(await device.saveAssessment(fresh));
      const kept = new Map<string, number>();
      const removed = new Set<string>();
      const notes = new Map<string, string>();
      const steps = new Set<string>();
      for (const [turn, { device, kind, party, place }] of acts.entries()) {
        const app = devices[device];
        if (!app) throw new Error("no device");
        const here = valueOf(await app.readAssessment(id));
        if (kind === "answer" || kind === "putBack") {
          const person = PEOPLE[place % PEOPLE.length];
          const revision = kind === "answer" ? 1 + (place % 2) : 1;
          const code = sealed.get(`${party} ${person} ${revision}`);
          if (code && (await app.takeInto(id, code)).ok) {
            const key = `${party} ${person}`;
            kept.set(key, Math.max(revision, kept.get(key) ?? 0));
          }
        } else if (kind === "remove") {
          const answer = here.received[place % Math.max(1, here.received.length)];
          if (!answer || here.opening) continue;
          removed.add(`${partyOf(here, answer.invitationId)} ${answer.respondentId}`);
          await app.changeAssessment(id, (each) => ok(withoutAnswer(each, answer.sealed)));
        } else if (kind === "details") {
          const expectedRespondents = { A: 1 + (place % 9), B: null };
          await app.changeAssessment(id, (each) =>
            ok(withDetails(each, { ...each, expectedRespondents })),
          );
        } else if (kind === "note") {
          const statement = NOTES[device]?.[place % 2] ?? "experience-better";
          const text = `Note ${turn}`;
          valueOf(await app.changePlan(id, (plan) => setNote(plan, statement, text)));
          notes.set(statement, text);
        } else if (kind === "step") {
          const what = `Step ${turn}`;
          const added = await app.changePlan(id, (plan) =>
            addNextStep(plan, { what }, app.randomMark()),
          );
          if (added.ok) steps.add(what);
        } else if (kind === "removeStep") {
          const plan = valueOf(await app.readPlan(id));
          const step = plan?.nextSteps[place % Math.max(1, plan.nextSteps.length)];
          if (!step) continue;
          steps.delete(step.what);
          await app.changePlan(id, (each) => ok(removeNextStep(each, step.id)));
        } else if (kind === "open") {
          await app.changeAssessment(id, (each) => ok(openAnswers(each, "2026-05-03")));
        } else if (kind === "send") await send(app, devices[1 - device], id);
        else devices[device] = await load(disks[device] ?? new IDBFactory());
      }
      await send(devices[0], devices[1], id);
      await send(devices[1], devices[0], id);
      const [one, two] = await Promise.all(devices.map((app) => said(app, id)));
      expect(one).toEqual(two);
      const answers = [...(one?.assessment.received ?? []), ...(one?.assessment.late ?? [])];
      for (const [key, revision] of kept) {
        if (removed.has(key)) continue;
        const own = answers.filter(
          ({ invitationId, respondentId }) =>
            one && `${partyOf(one.assessment, invitationId)} ${respondentId}` === key,
        );
        expect([key, Math.max(0, ...own.map((each) => each.revision))]).toEqual([key, revision]);
      }
      for (const [statement, text] of notes) {
        expect(Object.entries(one?.plan?.notes ?? {})).toContainEqual([statement, text]);
      }
      const whats = one?.plan?.nextSteps.map(({ what }) => what) ?? [];
      expect(whats.toSorted()).toEqual([...steps].toSorted());
    }),
    RUNS,
  );
}, 600_000);

function partyOf(
  { invitations }: Pick<Assessment, "invitations">,
  invitationId: number,
): PartyId | undefined {
  return invitations.find((each) => each.id === invitationId)?.party;
}

/** What a device says; which check codes its own file held last is not a part of that. */
async function said(app: App, id: string) {
  const { savedAnswers: _saved, ...assessment } = valueOf(await app.readAssessment(id));
  return { assessment, plan: valueOf(await app.readPlan(id)) };
}

/** One device saves its file, and the other joins it; what both changed stays as the other has it. */
async function send(from: App | undefined, to: App | undefined, id: string): Promise<void> {
  if (!from || !to) throw new Error("no device");
  const assessment = valueOf(await from.changeAssessment(id, (each) => ok(markFileSaved(each))));
  const plan = valueOf(await from.readPlan(id));
  const file = valueOf(await from.writeAssessmentFile({ assessment, plan }, ""));
  const content = valueOf(await to.readAssessmentFile(file, ""));
  const joined = valueOf(await to.joinFile(content));
  if (joined.kind !== "asks") return;
  const choices = new Map(joined.clashes.map(({ name }) => [name, "here" as const]));
  expect(valueOf(await to.joinFile(content, choices)).kind).toBe("joined");
}
