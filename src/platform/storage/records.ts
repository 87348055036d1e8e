import { fail, ok, type Result } from "#domain/result.ts";
import { errorName } from "../error-name.ts";
import { answerOf, endOf, factoryOfNewDocument } from "./database.ts";
import { inTime } from "./in-time.ts";

/**
 * Storage: one database, one table of records by key. What it acknowledges is on disk.
 *
 * Values are returned as unknown: the room that owns a record parses it.
 */
const STORAGE_REASONS = [
  /** The browser refuses storage (private window, settings). */
  "refused",
  /** No room left. */
  "full",
  /** The database was made by a newer Samsyn. */
  "newer",
  /** Another tab holds an older database open. */
  "blocked",
  /** The database does not answer, or with an error that we cannot name. */
  "broken",
] as const;
export type StorageReason = (typeof STORAGE_REASONS)[number];

/** Whether it says that the storage is out of reach, and nothing of what lies there. */
export function isStorageReason(reason: string): reason is StorageReason {
  return STORAGE_REASONS.some((each) => each === reason);
}

export const DATABASE = "samsyn";
const DATABASE_VERSION = 1;
export const TABLE = "records";

/** A connection that is there or being made. */
type Connection = { database: Promise<IDBDatabase> };

let connection: Connection | null = null;

/**
 * Where another tab is in the way, asking a second time would wait in line behind the first: all who
 * ask are told so, until that tab has gone.
 */
function connect(): Connection {
  if (connection) return connection;
  const forget = () => {
    if (connection === own) connection = null;
  };
  const own: Connection = {
    database: new Promise((resolve, reject) => {
      const blocked = () => {
        reject(new DOMException("another tab holds the database", "BlockedError"));
      };
      open(blocked, forget).then(
        (database) => {
          own.database = Promise.resolve(database);
          resolve(database);
        },
        (error: unknown) => {
          forget();
          reject(error);
        },
      );
    }),
  };
  connection = own;
  return own;
}

async function open(blocked: () => void, forget: () => void): Promise<IDBDatabase> {
  const database = await opened(indexedDB, blocked).catch(async (error: unknown) => {
    if (errorName(error) !== "UnknownError") throw error;
    return openedAnew(blocked).catch(() => {
      throw error;
    });
  });
  database.addEventListener("versionchange", () => {
    database.close();
    forget();
  });
  database.addEventListener("close", forget);
  return database;
}

async function openedAnew(blocked: () => void): Promise<IDBDatabase> {
  return opened(factoryOfNewDocument(), blocked);
}

async function opened(factory: IDBFactory, blocked: () => void): Promise<IDBDatabase> {
  const request = factory.open(DATABASE, DATABASE_VERSION);
  request.addEventListener("upgradeneeded", () => {
    request.result.createObjectStore(TABLE);
  });
  request.addEventListener("blocked", blocked);
  return answerOf(request);
}

/** Lets a connection go that is no good any more, also one that may still come. */
function drop(dead: Connection): void {
  if (connection === dead) connection = null;
  dead.database.then(
    (database) => {
      database.close();
    },
    () => undefined,
  );
}

/** Opens the database before anybody asks it for something. Whoever does is told of what went wrong. */
export function openAhead(): void {
  connect().database.catch(() => undefined);
}

/** The record's value, or undefined where there is none. */
export function readRecord(key: string): Promise<Result<unknown, StorageReason>> {
  return guarded((database): Promise<unknown> => inTime(answerOf(reading(database).get(key))));
}

/** Writes a record; ok means that the transaction was flushed to disk. */
export function writeRecord(key: string, value: unknown): Promise<Result<null, StorageReason>> {
  return guarded((database) =>
    inTransaction(database, async (store) => {
      await answerOf(store.put(value, key));
      return null;
    }),
  );
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
  const replaced = await guarded((database) =>
    inTransaction(database, async (store) => {
      const stored: unknown = await answerOf(store.get(key));
      const current = JSON.stringify(stored ?? null);
      if (current === seen) await answerOf(store.put(value, key));
      // A write may have arrived although the browser reported that it failed.
      return current === seen || current === JSON.stringify(value);
    }),
  );
  if (!replaced.ok) return replaced;
  return replaced.value ? ok(null) : fail("changed");
}

/**
 * Moves a record to another key where it is still the one that was seen; `seen` is its JSON. ok means
 * that the transaction was flushed to disk.
 */
export async function moveRecord(
  key: string,
  seen: string,
  to: string,
): Promise<Result<null, StorageReason | "changed">> {
  const moved = await guarded((database) =>
    inTransaction(database, async (store) => {
      const stored: unknown = await answerOf(store.get(key));
      if (JSON.stringify(stored) !== seen) return false;
      await Promise.all([answerOf(store.put(stored, to)), answerOf(store.delete(key))]);
      return true;
    }),
  );
  if (!moved.ok) return moved;
  return moved.value ? ok(null) : fail("changed");
}

/**
 * Writes and removes (undefined) several records, all of them or none; ok means that the transaction
 * was flushed to disk.
 */
export function writeRecords(
  records: Readonly<Record<string, unknown>>,
): Promise<Result<null, StorageReason>> {
  return guarded((database) =>
    inTransaction(database, async (store) => {
      const work = Object.entries(records).map(async ([key, value]) => {
        if (value === undefined) await answerOf(store.delete(key));
        else await answerOf(store.put(value, key));
      });
      await Promise.all(work);
      return null;
    }),
  );
}

/** Removes a record; ok also where there was none. */
export function deleteRecord(key: string): Promise<Result<null, StorageReason>> {
  return writeRecords({ [key]: undefined });
}

/** The keys that begin with the prefix, sorted. */
export function listKeys(prefix: string): Promise<Result<readonly string[], StorageReason>> {
  return guarded(async (database) => {
    const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    const keys = await inTime(answerOf(reading(database).getAllKeys(range)));
    return keys.filter((key) => typeof key === "string");
  });
}

function reading(database: IDBDatabase): IDBObjectStore {
  return database.transaction(TABLE).objectStore(TABLE);
}

/** All of the work is on disk, or nothing of it. */
async function inTransaction<Value>(
  database: IDBDatabase,
  work: (store: IDBObjectStore) => Promise<Value>,
): Promise<Value> {
  const transaction = database.transaction(TABLE, "readwrite", { durability: "strict" });
  try {
    const [value] = await inTime(
      Promise.all([work(transaction.objectStore(TABLE)), endOf(transaction)]),
    );
    return value;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It is over already.
    }
    throw error;
  }
}

type Work<Value> = (database: IDBDatabase) => Promise<Value>;

/**
 * Connections die without a word, as on a phone that sleeps: what failed for no known reason is done
 * once more on a new one. So the work has to come out the same where it had arrived after all.
 */
async function guarded<Value>(work: Work<Value>): Promise<Result<Value, StorageReason>> {
  const first = await attempt(work);
  const last = !first.ok && first.reason === "lost" ? await attempt(work) : first;
  if (last.ok) return last;
  return fail(last.reason === "lost" ? "broken" : last.reason);
}

/** `lost`: perhaps only the connection was no good. */
async function attempt<Value>(work: Work<Value>): Promise<Result<Value, StorageReason | "lost">> {
  const used = connect();
  try {
    return ok(await work(await inTime(used.database)));
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === "lost" || reason === "broken") drop(used);
    return fail(reason);
  }
}

function reasonOf(error: unknown): StorageReason | "lost" {
  switch (errorName(error)) {
    case "QuotaExceededError":
      return "full";
    case "VersionError":
      return "newer";
    case "BlockedError":
      return "blocked";
    case "SecurityError":
    case "NotAllowedError":
      return "refused";
    case "TimeoutError":
      return "broken";
    default:
      // Only here: where storage is refused, some browsers throw at the mere mention of it.
      return typeof indexedDB === "undefined" ? "refused" : "lost";
  }
}
