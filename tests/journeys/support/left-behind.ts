import type { Page } from "@playwright/test";

/**
 * Everything that the browser keeps for the page's origin, as one text: all databases with all their
 * records, local and session storage, the addresses in all caches.
 */
export function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const answered = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener("success", () => {
          resolve(request.result);
        });
        request.addEventListener("error", () => {
          reject(new Error("the storage does not answer"));
        });
      });
    const kept: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie];
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await answered(indexedDB.open(name));
      kept.push(name);
      for (const table of database.objectStoreNames) {
        const store = database.transaction(table).objectStore(table);
        const [keys, values] = await Promise.all([
          answered(store.getAllKeys()),
          answered(store.getAll()),
        ]);
        kept.push(table, keys, values);
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      kept.push((await cache.keys()).map(({ url }) => url));
    }
    return JSON.stringify(kept);
  });
}
