import type { PartyId } from "#domain/assessment/party.ts";
import type { Result } from "#domain/result.ts";
import { deviceDraftCodes, deviceDraftKey } from "#platform/storage/drafts/device-drafts.ts";
import { discardDraft } from "#platform/storage/drafts/draft-repository.ts";
import type { StorageReason } from "#platform/storage/records.ts";
import { useLoaded } from "#ui/hooks/use-loaded.ts";

/** The codes of unfinished drafts; null while they are being looked up. */
export type Unfinished = Result<readonly string[], StorageReason> | null;

/** The unfinished drafts of a party on this device. */
export function useUnfinished(assessmentId: string, party: PartyId) {
  const [codes, look] = useLoaded(`${assessmentId} ${party}`, () =>
    deviceDraftCodes(assessmentId, party),
  );

  /** Removes them all; false where the device refused. */
  const discard = async (): Promise<boolean> => {
    if (!codes?.ok) return false;
    const keys = codes.value.map((code) => deviceDraftKey(assessmentId, party, code));
    const removed = await Promise.all(keys.map(discardDraft));
    void look();
    return removed.every(({ ok }) => ok);
  };
  return { codes, look, discard };
}
