// What the browsers of the floor do not have, by MDN's browser-compat-data. The types of ES2023 know
// no newer built-ins of the language; what browsers add to it is larger than what any of them has.
import compat from "@mdn/browser-compat-data/forLegacyNode";
import { BROWSER_FLOOR } from "./browser-floor.mjs";

const { ios, ...others } = BROWSER_FLOOR;
const FLOOR = Object.entries({ ...others, safari_ios: ios });

/** Words of one part name much else in our own code; longer names hardly ever do. */
const TELLING = /[a-z][A-Z]/;

/** Whether the oldest browsers that Samsyn runs in know it, as a compat statement says. */
export function isAtFloor({ support }) {
  return FLOOR.every(([browser, floor]) =>
    [support[browser] ?? []].flat().some((statement) => isSince(statement, floor)),
  );
}

function isSince({ flags, prefix, alternative_name: otherName, version_added: added }, floor) {
  if (flags || prefix || otherName || typeof added !== "string" || added === "preview")
    return false;
  return added.replace("≤", "").localeCompare(floor, undefined, { numeric: true }) <= 0;
}

const { builtins } = compat.javascript;
const GLOBALS = { ...builtins, ...builtins.Intl, ...compat.api };
const SCOPES = ["Window", "WorkerGlobalScope"];

const newer = { names: new Set(), members: new Set(), statics: [] };
const known = new Set();
for (const [name, { __compat, ...members }] of Object.entries(GLOBALS)) {
  if (__compat) (isAtFloor(__compat) ? known : newer.names).add(name);
  for (const [key, { __compat: member }] of Object.entries(members)) {
    if (!member) continue;
    const [, own, isStatic] = /^(\w+?)(_static)?$/.exec(key) ?? [];
    if (isAtFloor(member)) known.add(own);
    else if (SCOPES.includes(name)) newer.names.add(own);
    else if (isStatic || name === "Intl") newer.statics.push([name, own]);
    else newer.members.add(own);
  }
}

/** Rules of the linter against what is newer, but for the names that a file does without where they are not. */
export function newerApis(...done) {
  const isRefused = (name) => !known.has(name) && !done.includes(name);
  const names = [...newer.names].filter(isRefused);
  const members = [...names, ...newer.members].filter((name) => TELLING.test(name));
  const statics = newer.statics.filter(([, name]) => !done.includes(name));
  const message =
    "newer than scripts/browser-floor.mjs; a file that does without where it is not stands in oxlint.config.mjs";
  return {
    "eslint/no-restricted-globals": ["error", ...names.map((name) => ({ name, message }))],
    "eslint/no-restricted-properties": [
      "error",
      ...members.filter(isRefused).map((property) => ({ property, message })),
      ...statics.map(([object, property]) => ({ object, property, message })),
    ],
  };
}
