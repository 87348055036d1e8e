// Chromium over the production build, with what the browser itself reports about long tasks, input and
// frames.
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { findBrowser } from "../scripts/browser.mjs";

/** CPU slow-down and network of the profile called slow: a modest phone on 3G. */
export const SLOW = { cpu: 4, kbit: 1600, latency: 150 };

/** What Chromium's traces call a task. */
const TASK = "ThreadControllerImpl::RunTask";

/** Serves the build and opens a browser: how to open a fresh profile, and how to close all. */
export async function openBrowser() {
  const server = await preview({ logLevel: "error", preview: { host: "127.0.0.1", port: 0 } });
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: ["--no-sandbox", "--disable-background-networking"],
  });
  const [origin] = server.resolvedUrls?.local ?? [];
  return {
    fresh: (options) => freshPage(browser, origin, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** A page in a profile of its own; `slow` throttles it, `viewport` sizes it. */
async function freshPage(
  browser,
  origin,
  { slow = null, cpu = 1, viewport, baseURL = origin } = {},
) {
  const context = await browser.newContext({
    baseURL,
    locale: "en-GB",
    acceptDownloads: true,
    ...(viewport && { viewport }),
  });
  const page = await context.newPage();
  await page.addInitScript(observe);
  // No driver can press the dialog: files go to the downloads.
  await page.addInitScript(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slow?.cpu ?? cpu });
  if (slow) {
    const bytes = (slow.kbit * 1000) / 8;
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: slow.latency,
      downloadThroughput: bytes,
      uploadThroughput: bytes,
    });
  }
  return { page, devtools, close: () => context.close() };
}

/** Runs in every page before its own code. */
function observe() {
  const seen = { tasks: [], events: [], frames: [] };
  globalThis.__seen = seen;
  const watch = (type, list, options) => {
    new PerformanceObserver((entries) => {
      for (const { startTime, duration } of entries.getEntries()) {
        list.push({ startTime, duration });
      }
    }).observe({ type, buffered: true, ...options });
  };
  watch("longtask", seen.tasks);
  watch("event", seen.events, { durationThreshold: 16 });
  let last = 0;
  const frame = (now) => {
    if (last > 0) seen.frames.push({ startTime: last, duration: now - last });
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** Forgets what was seen so far. */
export function startWatching(page) {
  return page.evaluate(() => {
    for (const list of Object.values(globalThis.__seen)) list.length = 0;
  });
}

/** The longest task, input-to-paint and frame since then, in milliseconds; 0 for none worth reporting. */
export async function worst(page) {
  // What is reported comes a moment after it happened.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  return page.evaluate(() => {
    const longest = (list) => Math.max(0, ...list.map(({ duration }) => duration));
    const { tasks, events, frames } = globalThis.__seen;
    return { task: longest(tasks), event: longest(events), frame: longest(frames) };
  });
}

/** The longest task of the page's main thread while it acts, in milliseconds of processor time. */
export async function longestTask(page, act) {
  const browser = page.context().browser();
  await browser.startTracing(page, { categories: ["toplevel"] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const isMain = ({ name, args }) => name === "thread_name" && args.name === "CrRendererMain";
  const main = new Set(traceEvents.filter(isMain).map(threadOf));
  return traceEvents
    .filter((event) => event.name === TASK && main.has(threadOf(event)))
    .reduce((longest, { tdur = 0 }) => Math.max(longest, tdur / 1000), 0);
}

function threadOf({ pid, tid }) {
  return `${pid}/${tid}`;
}

/** Mebibytes of JavaScript's heap after a collection. */
export async function heap(devtools) {
  await devtools.send("HeapProfiler.enable");
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  return usedSize / 2 ** 20;
}

/** Puts records where the app keeps them, and loads the app anew at a place. */
export async function openWith(page, records, place) {
  await page.goto("./");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.evaluate(
    (kept) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open("samsyn");
        opening.addEventListener("error", () => reject(new Error("the database does not open")));
        opening.addEventListener("success", () => {
          const transaction = opening.result.transaction("records", "readwrite");
          for (const [key, value] of Object.entries(kept)) {
            transaction.objectStore("records").put(value, key);
          }
          transaction.addEventListener("complete", () => {
            opening.result.close();
            resolve(null);
          });
        });
      }),
    records,
  );
  await page.goto(`./#${place}`);
}

/** Milliseconds from the start of some work to when the page shows what it waits for. */
export async function timed(page, act, shown) {
  const from = await page.evaluate(() => performance.now());
  await act();
  await shown();
  return (await page.evaluate(() => performance.now())) - from;
}
