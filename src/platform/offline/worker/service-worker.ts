/// <reference lib="webworker" />
import { unwrapped } from "./unwrapped.ts";

/**
 * Keeps Samsyn working with the network cable out: what a respondent needs, and all of it once a
 * facilitator's screen was open. A newer version is shown from the next load on. Tabs that stay open keep
 * their own version, whose files are kept as long, so that nothing is ever reloaded over somebody's work.
 */
/** Put in by the build. */
declare const __BUILD__: {
  readonly version: string;
  /** The script that the page of this build begins with. */
  readonly entry: string;
  /** What seals where the browser has no X25519. */
  readonly x25519: string;
  /** What a respondent needs. */
  readonly first: readonly string[];
  readonly rest: readonly string[];
  /** What is not fetched ahead. */
  readonly whenNeeded: readonly string[];
};

const BUILD = __BUILD__;
const worker = serviceWorker();
const { scope } = worker.registration;
// Other folders of the host may hold a Samsyn of their own.
const OURS = `samsyn ${scope} `;
const CACHE = OURS + BUILD.version;
const WANTS_ALL = addressOf("keep-all");

worker.addEventListener("install", (event) => {
  event.waitUntil(keepAsMuchAsBefore().then(() => worker.skipWaiting()));
});

worker.addEventListener("activate", (event) => {
  // The page that brought the worker along needs it before it is loaded again.
  event.waitUntil(worker.clients.claim());
});

worker.addEventListener("message", (event) => {
  if (event.data === "keep-all") event.waitUntil(keepAll());
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const isOwn = new URL(request.url).origin === worker.location.origin;
  // What lies in a mailbox is never kept.
  const isMail = request.url.startsWith(addressOf("mailbox/"));
  if (request.method !== "GET" || !isOwn || isMail) return;
  if (request.mode === "navigate") event.respondWith(page(request));
  else event.respondWith(file(request));
});

async function page(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const moved = unwrapped(pathname + search);
  if (moved !== null) return Response.redirect(new URL(moved, worker.location.origin));
  const tabs = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (tabs.length === 0) await forgetOlder();
  const kept = await caches.match(scope, { cacheName: CACHE });
  return kept ?? fetch(request);
}

async function file(request: Request): Promise<Response> {
  const as = { ignoreSearch: true, ignoreVary: true };
  const cache = await caches.open(CACHE);
  const kept = (await cache.match(request, as)) ?? (await caches.match(request, as));
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok && isOfBuild(request.url)) await cache.put(request, response.clone());
  return response;
}

function isOfBuild(url: string): boolean {
  const path = url.slice(scope.length);
  return [BUILD.first, BUILD.rest, BUILD.whenNeeded].some((files) => files.includes(path));
}

/** All of it where the version before was asked to: it may be opened next without network. */
async function keepAsMuchAsBefore(): Promise<void> {
  await keep((await hasX25519()) ? BUILD.first : [...BUILD.first, BUILD.x25519]);
  if (await caches.match(WANTS_ALL)) await keepAll();
}

async function hasX25519(): Promise<boolean> {
  return crypto.subtle.generateKey("X25519", false, ["deriveBits"]).then(
    () => true,
    () => false,
  );
}

async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.put(WANTS_ALL, new Response());
  await keep(BUILD.rest);
}

/** Each file by itself: what has come stays where another one fails, and only that is asked for again. */
async function keep(files: readonly string[]): Promise<void> {
  const cache = await caches.open(CACHE);
  const known = new Set((await cache.keys()).map(({ url }) => url));
  const missing = files.map(addressOf).filter((address) => !known.has(address));
  await Promise.all(missing.map(async (address) => cache.put(address, await fetched(address))));
}

async function fetched(address: string): Promise<Response> {
  const isNamedByContent = address.startsWith(addressOf("assets/"));
  const older = isNamedByContent && (await caches.match(address));
  if (older) return older;
  const response = await fetch(address, { cache: isNamedByContent ? "default" : "no-cache" });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // While files are being copied to the host, the page may still be the older one.
  const isOfBuild = address !== scope || (await response.clone().text()).includes(BUILD.entry);
  if (!isOfBuild) throw new Error("the page is of another build");
  return response;
}

async function forgetOlder(): Promise<void> {
  const older = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(older.map((name) => caches.delete(name)));
}

function addressOf(path: string): string {
  return new URL(path, scope).href;
}

function serviceWorker(): ServiceWorkerGlobalScope {
  if (self instanceof ServiceWorkerGlobalScope) return self;
  throw new Error("this runs as a service worker only");
}
