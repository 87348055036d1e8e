import { fail, ok, type Result } from "#domain/result.ts";
import { type NotSavedReason, type SavedFile, saveFileAs } from "../channels/files/save-file-as.ts";
import { today } from "../i18n/format.ts";
import { answerOf } from "./database.ts";
import { inTime } from "./in-time.ts";
import { DATABASE, TABLE } from "./records.ts";

const TYPE = "application/json";

/**
 * Saves records as they lie in the browser, whoever wrote them and whatever is wrong with them; with
 * ids of assessments, those that belong to one of them. `unreadable` where not even that can be read.
 */
export function saveRawRecords(
  ids: readonly string[] | null,
): Promise<Result<SavedFile, NotSavedReason | "unreadable">> {
  return saveFileAs({ name: `Samsyn – ${today()}.raw.json`, type: TYPE, make: () => write(ids) });
}

async function write(ids: readonly string[] | null): Promise<Result<Blob, "unreadable">> {
  try {
    const records = await readAll();
    const wanted = Object.entries(records).filter(
      ([key]) => ids === null || key.split(":").some((part) => ids.includes(part)),
    );
    const content = {
      format: "samsyn-raw-records",
      version: 1,
      records: Object.fromEntries(wanted),
    };
    return ok(new Blob([JSON.stringify(content, writable, 1)], { type: TYPE }));
  } catch {
    return fail("unreadable");
  }
}

/** The database of any version, which is left as it is. */
async function readAll(): Promise<Readonly<Record<string, unknown>>> {
  const request = indexedDB.open(DATABASE);
  request.addEventListener("upgradeneeded", () => {
    // There is none: opening it must not make an empty one.
    request.transaction?.abort();
  });
  const database = await inTime(answerOf(request));
  try {
    const store = database.transaction(TABLE).objectStore(TABLE);
    const [keys, values] = await inTime(
      Promise.all([answerOf(store.getAllKeys()), answerOf<unknown[]>(store.getAll())]),
    );
    return Object.fromEntries(
      keys.map((key, index): [string, unknown] => [
        typeof key === "string" ? key : JSON.stringify(key),
        values[index],
      ]),
    );
  } finally {
    database.close();
  }
}

function writable(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}
