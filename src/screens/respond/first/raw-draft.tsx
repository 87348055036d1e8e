import { saveRawRecords } from "#platform/storage/raw-records.ts";
import { RawDataButton } from "#ui/raw-data-button.tsx";

/** What lies on this device of an invitation and cannot be used, to take along. */
export function RawDraft({ assessmentId }: { readonly assessmentId: string }) {
  return <RawDataButton onSave={() => saveRawRecords([assessmentId])} />;
}
