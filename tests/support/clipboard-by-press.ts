import { onTestFinished, vi } from "vitest";

/**
 * From now on the clipboard is WebKit's: it takes only what it is handed while a press is handled,
 * though that may still be promised. Called after `userEvent.setup`, whose clipboard keeps the text.
 */
export function clipboardByPress(): void {
  let isPressed = false;
  const press = () => {
    isPressed = true;
    queueMicrotask(() => {
      isPressed = false;
    });
  };
  document.addEventListener("click", press, true);
  const { clipboard } = navigator;
  const keep = clipboard.writeText.bind(clipboard);
  const refuseOthers = () => {
    if (!isPressed) throw new DOMException("not by a press", "NotAllowedError");
  };
  vi.stubGlobal("ClipboardItem", PromisedItem);
  const spies = [
    vi.spyOn(clipboard, "writeText").mockImplementation(async (text) => {
      refuseOthers();
      await keep(text);
    }),
    vi.spyOn(clipboard, "write").mockImplementation(async ([item]) => {
      refuseOthers();
      const content = await item?.getType("text/plain");
      await keep((await content?.text()) ?? "");
    }),
  ];
  onTestFinished(() => {
    document.removeEventListener("click", press, true);
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllGlobals();
  });
}

class PromisedItem {
  readonly #content: Readonly<Record<string, Promise<Blob | string>>>;
  readonly types: readonly string[];
  constructor(content: Readonly<Record<string, Promise<Blob | string>>>) {
    this.#content = content;
    this.types = Object.keys(content);
  }
  async getType(type: string): Promise<Blob> {
    return new Blob([(await this.#content[type]) ?? ""], { type });
  }
}
