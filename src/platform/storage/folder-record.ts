import type { Folder } from "../channels/import/folder.ts";
import { deleteRecord, readRecord, writeRecord } from "./records.ts";

/** The folder from which an assessment's answers come, as the browser keeps it; null where there is none. */
export async function readFolder(assessmentId: string): Promise<Folder | null> {
  const record = await readRecord(keyOf(assessmentId));
  const isFolder =
    record.ok &&
    typeof FileSystemDirectoryHandle === "function" &&
    record.value instanceof FileSystemDirectoryHandle;
  return isFolder ? record.value : null;
}

/** Keeps it for the next visit. Where it cannot be kept, it is chosen anew. */
export async function keepFolder(assessmentId: string, folder: Folder): Promise<void> {
  await writeRecord(keyOf(assessmentId), folder);
}

export async function forgetFolder(assessmentId: string): Promise<void> {
  await deleteRecord(keyOf(assessmentId));
}

function keyOf(assessmentId: string): string {
  return `folder:${assessmentId}`;
}
