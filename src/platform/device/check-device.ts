import { keepOffline } from "../offline/keep-offline.ts";
import { deleteRecord, readRecord, writeRecord } from "../storage/records.ts";
import { canSeal } from "./can-seal.ts";
import { hasCamera } from "./has-camera.ts";

/** What is tried, in the order in which it is told. */
export const ABILITIES = [
  "storage",
  "sealing",
  "persistence",
  "offline",
  "camera",
  "clipboard",
  "share",
] as const;
export type Ability = (typeof ABILITIES)[number];

/** Without these nothing goes; without the others something else does it. */
export const NEEDED: readonly Ability[] = ["storage", "sealing"];

export type AbilityState = "yes" | "no" | "unknown";
export type DeviceCheck = Readonly<Record<Ability, AbilityState>>;

const KEY = "check:device";
const OFFLINE_PATIENCE_MS = 5000;

/** Tries everything out once. Asks the person nothing and leaves nothing behind. */
export async function checkDevice(): Promise<DeviceCheck> {
  const [storage, sealing, persistence, offline, camera] = await Promise.all([
    canStore(),
    canSeal(),
    isPersistent(),
    isKeptOffline(),
    hasCamera(),
  ]);
  return {
    storage: stateOf(storage),
    sealing: stateOf(sealing),
    persistence: stateOf(persistence),
    offline: stateOf(offline),
    camera: stateOf(camera),
    clipboard: stateOf("clipboard" in navigator),
    share: stateOf("share" in navigator),
  };
}

function stateOf(works: boolean | null): AbilityState {
  if (works === null) return "unknown";
  return works ? "yes" : "no";
}

/** A value through storage and back, and the locks that stand before it. */
async function canStore(): Promise<boolean> {
  const value = crypto.getRandomValues(new Uint8Array(16)).join(" ");
  const isWritten = (await writeRecord(KEY, value)).ok;
  const read = await readRecord(KEY);
  const isRead = read.ok && read.value === value;
  const isDeleted = (await deleteRecord(KEY)).ok;
  return isWritten && isRead && isDeleted && "locks" in navigator;
}

async function isPersistent(): Promise<boolean | null> {
  if (!("storage" in navigator)) return null;
  return navigator.storage.persisted().catch(() => null);
}

/** Keeps the respondents' part on the device, as an invitation would, and waits until it is there. */
async function isKeptOffline(): Promise<boolean> {
  if (!("serviceWorker" in navigator)) return false;
  keepOffline("respond");
  const ready = navigator.serviceWorker.ready.then(
    ({ active }) => active !== null,
    () => false,
  );
  return Promise.race([ready, after(OFFLINE_PATIENCE_MS)]);
}

function after(milliseconds: number): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve(false);
    }, milliseconds);
  });
}
