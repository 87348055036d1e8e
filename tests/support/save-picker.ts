import { vi } from "vitest";

type Person = {
  /** The name that the person chooses; throws what the browser would reject with. */
  readonly choose?: (suggested: string) => string | Promise<string>;
  /** Throws where the disk takes nothing. */
  readonly close?: () => void | Promise<void>;
};

/** A person who closes the browser's dialog. */
export function cancel(): never {
  throw new DOMException("The user aborted a request.", "AbortError");
}

/**
 * A browser that asks where a file goes, as Chromium does: what was chosen is empty until what was
 * written is closed. Returns what then lies on the disk, and what was removed from it.
 */
export function savePicker({ choose = (name) => name, close = () => {} }: Person = {}) {
  const disk = new Map<string, Blob>();
  const asked: unknown[] = [];
  const removed: string[] = [];
  vi.stubGlobal("showSaveFilePicker", async (options: { readonly suggestedName: string }) => {
    asked.push(options);
    const name = await choose(options.suggestedName);
    disk.set(name, new Blob());
    return {
      name,
      getFile: () => Promise.resolve(disk.get(name)),
      remove: () => {
        removed.push(name);
        return Promise.resolve(disk.delete(name));
      },
      createWritable: () => {
        const written: Blob[] = [];
        return Promise.resolve({
          write: (content: Blob) => Promise.resolve(written.push(content)),
          abort: () => Promise.resolve(),
          close: async () => {
            await close();
            disk.set(name, new Blob(written));
          },
        });
      },
    };
  });
  return { disk, asked, removed };
}
