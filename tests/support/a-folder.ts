import { vi } from "vitest";

type Content = { readonly content: BlobPart; readonly changed: number };

/** A folder on a disk, as a browser shows it to a page that may read it. */
export class AFolder {
  readonly kind = "directory";
  readonly name: string;
  readonly #files = new Map<string, Content>();
  /** What the browser answers when it is asked whether the page may read. */
  permission: PermissionState = "granted";
  /** What the person says when the browser asks. */
  answer: PermissionState = "granted";
  isAway = false;
  /** The names of the files that were read, each time. */
  readonly read: string[] = [];

  constructor(name: string) {
    this.name = name;
  }

  /** A program writes a file; `changed` is the time that it shows. */
  put(name: string, content: BlobPart, changed = this.#files.size) {
    this.#files.set(name, { content, changed });
  }

  remove(name: string) {
    this.#files.delete(name);
  }

  queryPermission() {
    return Promise.resolve(this.permission);
  }

  requestPermission() {
    this.permission = this.answer;
    return Promise.resolve(this.answer);
  }

  async *values() {
    if (this.permission !== "granted") throw new DOMException("not allowed", "NotAllowedError");
    if (this.isAway) throw new DOMException("gone", "NotFoundError");
    yield { kind: "directory", name: "older" };
    for (const [name, file] of this.#files) {
      yield { kind: "file", name, getFile: () => Promise.resolve(this.#fileOf(name, file)) };
    }
  }

  #fileOf(name: string, { content, changed }: Content): File {
    const file = new File([content], name, { lastModified: changed });
    const arrayBuffer = file.arrayBuffer.bind(file);
    return Object.assign(file, {
      arrayBuffer: () => {
        this.read.push(name);
        return arrayBuffer();
      },
    });
  }
}

/** A browser whose person chooses this folder, and which keeps it in its database, as Chromium does. */
export function choosing(folder: AFolder | null) {
  const clone = structuredClone;
  vi.stubGlobal("FileSystemDirectoryHandle", AFolder);
  vi.stubGlobal("structuredClone", (value: unknown) =>
    value instanceof AFolder ? value : clone(value),
  );
  vi.stubGlobal("showDirectoryPicker", () =>
    folder ? Promise.resolve(folder) : Promise.reject(new DOMException("cancelled", "AbortError")),
  );
}
