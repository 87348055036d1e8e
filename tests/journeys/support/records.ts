import type { Page } from "@playwright/test";

/* On the one database that Samsyn has in a page; what takes no page runs inside of it. */

/** Puts something under a key that no Samsyn writes. */
export function damage(page: Page, key: string): Promise<void> {
  return page.evaluate(putRecords, { [key]: { version: 1, sheet: "broken by hand" } });
}

/** Puts records where they lie, by key. */
export function putRecords(records: Readonly<Record<string, unknown>>): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("samsyn");
    opening.addEventListener("error", () => {
      reject(new Error("the database does not open"));
    });
    opening.addEventListener("success", () => {
      const transaction = opening.result.transaction("records", "readwrite");
      for (const [key, value] of Object.entries(records)) {
        transaction.objectStore("records").put(value, key);
      }
      transaction.addEventListener("complete", () => {
        opening.result.close();
        resolve();
      });
    });
  });
}

/** What a newer Samsyn does to the database. */
export function makeNewer(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("samsyn", 99);
    opening.addEventListener("error", () => {
      reject(new Error("the database does not open"));
    });
    opening.addEventListener("success", () => {
      opening.result.close();
      resolve();
    });
  });
}

/** A tab that holds an older database open, whoever asks for a newer one. */
export function holdOlder(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("samsyn", 1);
    opening.addEventListener("error", () => {
      reject(new Error("the database does not open"));
    });
    opening.addEventListener("success", () => {
      // Held by the page for as long as it is open.
      Object.assign(window, { held: opening.result });
      resolve();
    });
  });
}

/** Lets the page ask for the version after the one that it knows. */
export function askForNewer(): void {
  const open = indexedDB.open.bind(indexedDB);
  Object.defineProperty(indexedDB, "open", {
    value: (name: string, version: number) => open(name, version + 1),
  });
}

/** What WebKit does to a document once it has lost the process that keeps the storage. */
export function loseStorage(): void {
  const lose = () => {
    throw new DOMException("Connection to Indexed Database server lost", "UnknownError");
  };
  Object.defineProperty(IDBDatabase.prototype, "transaction", { value: lose });
  Object.defineProperty(IDBFactory.prototype, "open", { value: lose });
}

/** What WebKit does to a page that was long in the background: its connection is closed before it is used again. */
export function closeConnection(): void {
  const own = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, "transaction") ?? {};
  function closeFirst(this: IDBDatabase, ...given: Parameters<IDBDatabase["transaction"]>) {
    Object.defineProperty(IDBDatabase.prototype, "transaction", own);
    this.close();
    return this.transaction(...given);
  }
  Object.defineProperty(IDBDatabase.prototype, "transaction", { ...own, value: closeFirst });
}

/** What a browser does where pages may store nothing. */
export function refuseStorage(): void {
  const refuse = () => {
    throw new DOMException("no storage here", "SecurityError");
  };
  for (const name of ["indexedDB", "localStorage", "sessionStorage"]) {
    Object.defineProperty(window, name, { get: refuse });
  }
  // A page that is no secure one has none.
  if ("locks" in navigator) {
    Object.defineProperty(navigator.locks, "request", {
      value: async () => {
        refuse();
      },
    });
  }
}
