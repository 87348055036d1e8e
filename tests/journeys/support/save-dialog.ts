/* What runs inside the page, for the dialogs that no driver can press. */

/** A browser that only downloads, and lets no page go on reading a folder. */
export function withoutDiskDialogs(): void {
  Reflect.deleteProperty(window, "showSaveFilePicker");
  Reflect.deleteProperty(window, "showDirectoryPicker");
}

/** A browser whose dialog is refused once; after that each file goes under its own name into the page's own folder. */
export function refuseThenSave(): void {
  let isRefused = false;
  const showSaveFilePicker = async ({ suggestedName }: { readonly suggestedName: string }) => {
    if (!isRefused) {
      isRefused = true;
      performance.mark("refused");
      throw new DOMException("The user aborted a request.", "AbortError");
    }
    const folder = await navigator.storage.getDirectory();
    return folder.getFileHandle(suggestedName, { create: true });
  };
  Object.assign(window, { showSaveFilePicker });
}

/** How often the dialog of `refuseThenSave` was refused. */
export function timesRefused(): number {
  return performance.getEntriesByName("refused").length;
}

/** The names of the files in the page's own folder, and what the first of them holds. */
export async function savedFiles() {
  const names: string[] = [];
  let first = "";
  for await (const [name, handle] of (await navigator.storage.getDirectory()).entries()) {
    names.push(name);
    if (handle instanceof FileSystemFileHandle) first ||= await (await handle.getFile()).text();
  }
  return { names, first };
}

/** A browser in which the person chooses a folder of this name: it lies in the page's own one. */
export function chooseFolder(name: string): void {
  const showDirectoryPicker = async () => {
    const own = await navigator.storage.getDirectory();
    return own.getDirectoryHandle(name, { create: true });
  };
  Object.assign(window, { showDirectoryPicker });
}

/** Another program writes a file into that folder. */
export async function writeInto([folder, name, text]: readonly [string, string, string]) {
  const own = await navigator.storage.getDirectory();
  const file = await (await own.getDirectoryHandle(folder)).getFileHandle(name, { create: true });
  const writing = await file.createWritable();
  await writing.write(text);
  await writing.close();
}
