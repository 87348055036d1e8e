/** The address of this page without what stands behind the `#`: what links are built on. */
export function pageAddress(): string {
  return location.origin + location.pathname;
}

/** Whether people on other devices can open an address, and seal answers there. */
export function trustOf(address: string): "secure" | "local" | "plain" {
  const { protocol, hostname } = new URL(address);
  const isLocal = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  if (protocol === "file:" || isLocal) return "local";
  return protocol === "https:" ? "secure" : "plain";
}
