import { vi } from "vitest";

/** What the page hands to the browser's downloads, and where links lead; nothing leaves jsdom. */
export function catchDownloads() {
  const files: { readonly name: string; readonly content: Blob }[] = [];
  const visited: string[] = [];
  let latest: Blob | null = null;
  URL.createObjectURL = (content: Blob | MediaSource) => {
    latest = content instanceof Blob ? content : null;
    return "blob:caught";
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    if (this.download !== "" && latest) files.push({ name: this.download, content: latest });
    else visited.push(this.href);
  });
  return { files, visited };
}
