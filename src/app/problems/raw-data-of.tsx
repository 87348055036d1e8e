import { saveRawRecords } from "#platform/storage/raw-records.ts";
import { RawDataButton } from "#ui/raw-data-button.tsx";

/** The button, and the part that reads the raw data. */
export function RawDataOf({ ids }: { readonly ids: readonly string[] | null }) {
  return <RawDataButton onSave={() => saveRawRecords(ids)} />;
}
