/// <reference lib="webworker" />
import { unwrapped } from "./unwrapped.ts";

/**
 * Keeps Samsyn working with the network cable out. What a respondent needs is kept at the first
 * visit; all of it once a facilitator's screen was open. A newer worker waits until every tab of
 * the older one is closed, so that nothing is ever reloaded over somebody's work.
 */
/** Put in by the build: every file it made, and those that the first screen needs. */
declare const __BUILD__: {
  readonly version: string;
  readonly first: readonly string[];
  readonly rest: readonly string[];
};

const worker = serviceWorker();
const CACHE = `samsyn-${__BUILD__.version}`;

worker.addEventListener("install", (event) => {
  event.waitUntil(keep(__BUILD__.first));
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(forgetOlder());
});

worker.addEventListener("message", (event) => {
  if (event.data === "keep-all") event.waitUntil(keep(__BUILD__.rest));
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const isOwn = new URL(request.url).origin === worker.location.origin;
  if (request.method === "GET" && isOwn) event.respondWith(answer(request));
});

async function answer(request: Request): Promise<Response> {
  const moved = request.mode === "navigate" ? unwrapped(new URL(request.url).pathname) : null;
  if (moved !== null) return Response.redirect(new URL(moved, worker.location.origin));
  const cache = await caches.open(CACHE);
  const wanted = request.mode === "navigate" ? worker.registration.scope : request;
  const kept = await cache.match(wanted, { ignoreSearch: true, ignoreVary: true });
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok && isOfBuild(request.url)) await cache.put(request, response.clone());
  return response;
}

function isOfBuild(url: string): boolean {
  const path = url.slice(worker.registration.scope.length);
  return __BUILD__.first.includes(path) || __BUILD__.rest.includes(path);
}

async function keep(files: readonly string[]): Promise<void> {
  const cache = await caches.open(CACHE);
  const addresses = files.map((file) => new URL(file, worker.registration.scope).href);
  const known = new Set((await cache.keys()).map(({ url }) => url));
  await cache.addAll(addresses.filter((address) => !known.has(address)));
}

async function forgetOlder(): Promise<void> {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith("samsyn-") && name !== CACHE);
  await Promise.all(older.map((name) => caches.delete(name)));
}

function serviceWorker(): ServiceWorkerGlobalScope {
  if (self instanceof ServiceWorkerGlobalScope) return self;
  throw new Error("this runs as a service worker only");
}
