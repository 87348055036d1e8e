/** The address of this page without what stands behind the `#`: what links are built on. */
export function pageAddress(): string {
  return location.origin + location.pathname;
}

/** Whether only this computer can open an address. */
export function isLocal(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === "file:" || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
