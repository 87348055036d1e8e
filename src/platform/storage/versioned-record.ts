import { fail, ok, type Result } from "#domain/result.ts";
import { moveRecord, readRecord, type StorageReason } from "./records.ts";

/** Where a damaged record is put aside, as it was found. */
export function quarantineOf(key: string): string {
  return `quarantine:${key}`;
}

/**
 * Reads a record: null where there is none. A damaged one is moved into quarantine, raw, so that a new
 * one can take its place; one of a newer version stays where it is.
 *
 * @param damaged what the parser says of a damaged one
 */
export async function readVersioned<Value, Reason extends string>(
  key: string,
  damaged: Reason,
  parse: (value: unknown) => Result<Value, Reason> | Promise<Result<Value, Reason>>,
): Promise<Result<Value | null, StorageReason | Reason>> {
  const record = await readRecord(key);
  if (!record.ok) return record;
  if (record.value === undefined) return ok(null);
  const parsed = await parse(record.value);
  if (parsed.ok || parsed.reason !== damaged) return parsed;
  const moved = await moveRecord(key, JSON.stringify(record.value), quarantineOf(key));
  if (moved.ok) return parsed;
  // Another tab has put a new one there meanwhile.
  return moved.reason === "changed" ? readVersioned(key, damaged, parse) : fail(moved.reason);
}
