// jsdom brings byte arrays of its own realm, which Node's cryptography refuses: take Node's.
const bytes = new TextEncoder().encode("");
Object.assign(globalThis, {
  Uint8Array: bytes.constructor,
  ArrayBuffer: bytes.buffer.constructor,
});

// jsdom knows the dialog element, but not how to open it.
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
  close(this: HTMLDialogElement) {
    this.open = false;
  },
});

// jsdom lays nothing out, so that everything counts as in view.
Object.assign(Element.prototype, { scrollIntoView: () => undefined });

// jsdom says that it is Apple's, whose browsers are treated in a way of their own.
Object.defineProperty(navigator, "vendor", { get: () => "", configurable: true });
