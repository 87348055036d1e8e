import type { PartyId } from "#domain/assessment/party.ts";
import { ok, type Result } from "#domain/result.ts";
import { listKeys, type StorageReason } from "../records.ts";

/** A draft on the facilitator's device, under the short code that its person knows. */
export function deviceDraftKey(assessmentId: string, party: PartyId, code: string): string {
  return devicePrefix(assessmentId, party) + code;
}

/** The codes of the unfinished drafts that lie on this device for a party. */
export async function deviceDraftCodes(
  assessmentId: string,
  party: PartyId,
): Promise<Result<readonly string[], StorageReason>> {
  const prefix = devicePrefix(assessmentId, party);
  const keys = await listKeys(prefix);
  return keys.ok ? ok(keys.value.map((key) => key.slice(prefix.length))) : keys;
}

function devicePrefix(assessmentId: string, party: PartyId): string {
  return `device-draft:${assessmentId}:${party}:`;
}
