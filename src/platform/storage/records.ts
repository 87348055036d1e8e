import { type IDBPDatabase, openDB } from "idb";
import { fail, ok, type Result } from "#domain/result.ts";

/**
 * The storage door: one database, one table of records by key. What it acknowledges is on disk.
 *
 * Values are returned as unknown: the room that owns a record parses it.
 */
export type StorageReason =
  /** The browser refuses storage (private window, settings). */
  | "refused"
  /** No room left. */
  | "full"
  /** The database was made by a newer Samsyn. */
  | "newer"
  /** Another tab holds an older database open. */
  | "blocked"
  /** The database answered with an error that we cannot name. */
  | "broken";

export const DATABASE = "samsyn";
const DATABASE_VERSION = 1;
export const TABLE = "records";

let connection: Promise<IDBPDatabase> | null = null;

/**
 * The connection that is there or being made. Where another tab is in the way, asking a second time
 * would wait in line behind the first: all who ask are told so, until that tab has gone.
 */
function connect(): Promise<IDBPDatabase> {
  connection ??= new Promise((resolve, reject) => {
    const blocked = () => {
      reject(new DOMException("another tab holds the database", "BlockedError"));
    };
    open(blocked).then(
      (database) => {
        connection = Promise.resolve(database);
        resolve(database);
      },
      (error: unknown) => {
        connection = null;
        reject(error);
      },
    );
  });
  return connection;
}

async function open(blocked: () => void): Promise<IDBPDatabase> {
  return openDB(DATABASE, DATABASE_VERSION, {
    upgrade(database) {
      database.createObjectStore(TABLE);
    },
    blocked,
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      connection = null;
    },
    terminated() {
      connection = null;
    },
  });
}

/** Opens the database before anybody asks it for something. Whoever does is told of what went wrong. */
export function openAhead(): void {
  connect().catch(() => undefined);
}

/** The record's value, or undefined where there is none. */
export function readRecord(key: string): Promise<Result<unknown, StorageReason>> {
  return guarded(async () => {
    const value: unknown = await (await connect()).get(TABLE, key);
    return value;
  });
}

/** Writes a record; ok means that the transaction was flushed to disk. */
export function writeRecord(key: string, value: unknown): Promise<Result<null, StorageReason>> {
  return guarded(async () => {
    const transaction = (await connect()).transaction(TABLE, "readwrite", { durability: "strict" });
    await Promise.all([transaction.store.put(value, key), transaction.done]);
    return null;
  });
}

/**
 * Writes a record where the one that lies there is still the one that was seen: `seen` is its JSON,
 * `null` where there was none. ok means that the transaction was flushed to disk.
 */
export async function replaceRecord(
  key: string,
  seen: string,
  value: unknown,
): Promise<Result<null, StorageReason | "changed">> {
  const replaced = await guarded(async () => {
    const transaction = (await connect()).transaction(TABLE, "readwrite", { durability: "strict" });
    const current: unknown = await transaction.store.get(key);
    const isSeen = JSON.stringify(current ?? null) === seen;
    if (isSeen) await transaction.store.put(value, key);
    await transaction.done;
    return isSeen;
  });
  if (!replaced.ok) return replaced;
  return replaced.value ? ok(null) : fail("changed");
}

/**
 * Writes and removes (undefined) several records, all of them or none; ok means that the transaction
 * was flushed to disk.
 */
export function writeRecords(
  records: Readonly<Record<string, unknown>>,
): Promise<Result<null, StorageReason>> {
  return guarded(async () => {
    const transaction = (await connect()).transaction(TABLE, "readwrite", { durability: "strict" });
    const work = Object.entries(records).map(([key, value]) =>
      value === undefined ? transaction.store.delete(key) : transaction.store.put(value, key),
    );
    await Promise.all([...work, transaction.done]);
    return null;
  });
}

/** Removes a record; ok also where there was none. */
export function deleteRecord(key: string): Promise<Result<null, StorageReason>> {
  return guarded(async () => {
    const transaction = (await connect()).transaction(TABLE, "readwrite", { durability: "strict" });
    await Promise.all([transaction.store.delete(key), transaction.done]);
    return null;
  });
}

/** The keys that begin with the prefix, sorted. */
export function listKeys(prefix: string): Promise<Result<readonly string[], StorageReason>> {
  return guarded(async () => {
    const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    const keys = await (await connect()).getAllKeys(TABLE, range);
    return keys.filter((key) => typeof key === "string");
  });
}

async function guarded<Value>(work: () => Promise<Value>): Promise<Result<Value, StorageReason>> {
  try {
    return ok(await work());
  } catch (error) {
    // The browser may have closed the connection behind our back: the next attempt opens a new one.
    if (error instanceof DOMException && error.name === "InvalidStateError") connection = null;
    return fail(reasonOf(error));
  }
}

function reasonOf(error: unknown): StorageReason {
  // Only here: where storage is refused, some browsers throw at the mere mention of it.
  if (!(error instanceof DOMException))
    return typeof indexedDB === "undefined" ? "refused" : "broken";
  switch (error.name) {
    case "QuotaExceededError":
      return "full";
    case "VersionError":
      return "newer";
    case "BlockedError":
      return "blocked";
    case "SecurityError":
    case "InvalidStateError":
    case "NotAllowedError":
      return "refused";
    default:
      return "broken";
  }
}
