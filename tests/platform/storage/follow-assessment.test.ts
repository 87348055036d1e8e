import "fake-indexeddb/auto";
import "#tests/support/serial-locks.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { toDocument } from "#domain/assessment/assessment-document.ts";
import { markInvited } from "#domain/assessment/change.ts";
import { ok } from "#domain/result.ts";
import { deleteRecord, listKeys, writeRecord } from "#platform/storage/records.ts";
import {
  changeAssessment,
  deleteAssessment,
  followAssessment,
  saveAssessment,
  useWorkspace,
} from "#platform/storage/workspace-store.ts";
import { ASSESSMENT } from "#tests/support/sealing-samples.ts";

const { id } = ASSESSMENT;
const KEY = `assessment:${id}`;
const NEW: Assessment = { ...ASSESSMENT, invited: false, fileSaved: false };

beforeEach(async () => {
  const keys = await listKeys("");
  if (keys.ok) await Promise.all(keys.value.map(deleteRecord));
  useWorkspace.setState({ assessment: null, problem: null });
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe("followAssessment", () => {
  function tell(changed: string) {
    const channel = new BroadcastChannel("samsyn-assessments");
    channel.postMessage({ id: changed, from: "another tab" });
    channel.close();
  }

  it("shows what another tab wrote, until it stops", async () => {
    await saveAssessment(NEW);
    const stop = followAssessment(id);
    await writeRecord(KEY, toDocument(markInvited(NEW)));
    tell("another");
    tell(id);
    await expect.poll(() => useWorkspace.getState().assessment?.invited).toBe(true);
    await deleteRecord(KEY);
    tell(id);
    await expect
      .poll(() => useWorkspace.getState())
      .toEqual({ assessment: null, problem: "absent" });
    stop();
  });

  it("tells other tabs of every change", async () => {
    const heard: unknown[] = [];
    const channel = new BroadcastChannel("samsyn-assessments");
    channel.addEventListener("message", ({ data }) => heard.push(data));
    await saveAssessment(NEW);
    await changeAssessment(id, (current) => ok(markInvited(current)));
    await deleteAssessment(id);
    await expect.poll(() => heard).toMatchObject([{ id }, { id }, { id }]);
    channel.close();
  });

  it("does not read again what this tab wrote", async () => {
    const stop = followAssessment(id);
    await saveAssessment(NEW);
    await writeRecord(KEY, toDocument(markInvited(NEW)));
    // Messages come in order: what this tab said has come before it.
    const heard = new Promise((resolve) => {
      const channel = new BroadcastChannel("samsyn-assessments");
      channel.addEventListener("message", () => {
        channel.close();
        resolve(null);
      });
    });
    tell("another");
    await heard;
    expect(useWorkspace.getState().assessment?.invited).toBe(false);
    stop();
  });
});
