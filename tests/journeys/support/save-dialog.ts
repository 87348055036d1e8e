/* What runs inside the page, for the dialog that no driver can press. */

/** A browser that only downloads. */
export function withoutSaveDialog(): void {
  Reflect.deleteProperty(window, "showSaveFilePicker");
}

/** A browser whose dialog is refused once; after that each file goes under its own name into the page's own folder. */
export function refuseThenSave(): void {
  let isRefused = false;
  const showSaveFilePicker = async ({ suggestedName }: { readonly suggestedName: string }) => {
    if (!isRefused) {
      isRefused = true;
      throw new DOMException("The user aborted a request.", "AbortError");
    }
    const folder = await navigator.storage.getDirectory();
    return folder.getFileHandle(suggestedName, { create: true });
  };
  Object.assign(window, { showSaveFilePicker });
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
