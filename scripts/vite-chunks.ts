import { resolve } from "node:path";

type Graph = {
  readonly getModuleInfo: (id: string) => {
    readonly importedIds: readonly string[];
    readonly importers: readonly string[];
    readonly dynamicImporters: readonly string[];
  } | null;
};

/** The chunk of everything else that the first screen imports without waiting. */
export const FIRST_CHUNK = "first";

/** What the entry itself needs, so that it need not wait for the first screen. */
export const ENTRY_CHUNK = "entry";

/** What draws: it runs while the rest of the first screen is on its way. */
export const REACT_CHUNK = "react";

/** What seals and opens where the browser has no X25519. */
export const X25519_CHUNK = "x25519";
const REACT = /\/node_modules\/(?:react|react-dom|scheduler)\/|\/src\/app\/react-client\.ts$/;
const FOR_ENTRY = ["\0vite/preload-helper.js", "\0rolldown/runtime.js"];

const ENTRY = resolve("src/main.ts");
const START = resolve("src/app/start.tsx");

/** What is loaded by itself, by the screen or the button that asks for it. */
const SCREENS: Readonly<Record<string, RegExp>> = {
  statement: /\/respond\/(?:draft\/keep-draft|answer\/statement-extras|translated)\.tsx$/,
  beside: /\/app\/routes\/(?:privacy|questions)-route\.tsx$|\/respond\/first\/answer-by\.tsx$/,
  closing: /\/respond\/(?:closing\/|prefetch|first\/other-drafts)/,
  draft: /\/storage\/drafts\/parse-draft\.ts$/,
  own: /\/app\/with-own-words\.tsx$/,
  x25519: /\/sealing\/library-suite\.ts$/,
  seal: /\/sealing\/(?:seal-answer|check-code|cipher-suite)\.ts$/,
  send: /\/respond\/send\/|\/channels\/qr\/qr-code\.ts$/,
  device: /\/respond\/this-device\.tsx$/,
  rare: /\/(?:raw-data-of|raw-draft|leave-dialog|newer-version)\.tsx?$/,
  logo: /\/setup\/branding-editor\.tsx$|\/channels\/files\/logo-file\.ts$/,
  check: /\/screens\/check\//,
  pdf: /\/report\/pdf\/make-pdf\.ts$/,
  calendar: /\/channels\/files\/calendar-file\.ts$/,
  bundle: /\/app\/routes\/bundle-route\.tsx$/,
  home: /\/app\/routes\/(?:home|shared)-route\.tsx$|\/screens\/home\//,
  portfolio: /\/app\/routes\/portfolio-route\.tsx$/,
  "own-words": /\/setup\/own-words\/own-words-editor\.tsx$/,
  setup: /\/app\/routes\/new-route\.tsx$|\/screens\/setup\/|\/sealing\/create-assessment\.ts$/,
  workspace: /\/app\/(?:routes\/(?:workspace|again)-route|round-note)\.tsx$/,
  mailbox: /\/screens\/collect\/mailbox\/|\/own-mailbox\.ts$|\/sealing\/mailbox\.ts$/,
  collect:
    /\/app\/routes\/answer-route\.tsx$|\/screens\/collect\/|\/channels\/qr\/read-qr\.ts$|\/invitation-qr\.ts$/,
  paper: /\/app\/routes\/paper-route\.tsx$/,
  join: /\/screens\/join\/|\/channels\/files\/salvage-file\.ts$/,
  files: /\/channels\/import\/(?:outlook-file|zip-file)\.ts$/,
  opened: /\/app\/routes\/opened-steps\.tsx$/,
  comparing: /\/app\/comparison\/|\/compare-answers\.ts$|\/sealing\/(?:open-answer|code-text)\.ts$/,
  compare: /\/screens\/compare\//,
  radar: /\/charts\/radar\/radar\.tsx$/,
  present: /\/app\/routes\/present-routes\.tsx$|\/screens\/present\//,
  agree: /\/screens\/agree\//,
  report: /\/screens\/report\/(?:report-screen\.tsx|pdf\/)/,
  slides: /\/screens\/report\/slides\/|__vite-browser-external/,
  word: /\/screens\/report\/word\//,
  data: /\/screens\/report\/(?:calendar|data)\/|\/csv-file\.ts$/,
};

const RESPONDENTS = "statement own closing send device rare beside";
const OPENED = "portfolio opened comparing compare radar present agree report slides word data";
const FACILITATORS = `home setup own-words workspace collect paper join ${OPENED}`;

/** What two of these have in common is a chunk, unless one above has it: few files, and little that is not needed. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  words: ["own", `seal draft ${FACILITATORS}`],
  sealing: ["seal", FACILITATORS],
  validation: ["draft", FACILITATORS],
  shared: [RESPONDENTS, `mailbox ${FACILITATORS}`],
  keys: ["check", FACILITATORS],
  intake: ["bundle", FACILITATORS],
  facilitator: ["home", "setup", "workspace", "collect", "paper", "join", OPENED],
  archives: ["files", "slides word data"],
  results: [
    "opened",
    "comparing portfolio",
    "compare",
    "present",
    "agree",
    "report slides word data",
  ],
  comparing: ["comparing", "portfolio"],
  radar: ["radar", "compare"],
  office: ["slides", "word"],
  report: ["report", "word"],
  collect: ["collect", "mailbox"],
  calendar: ["calendar", "data"],
  setup: ["setup", "own-words", "logo"],
  pdf: ["pdf", "report"],
  respondent: ["statement", "closing", "device", "send"],
};

/** What the bundle draws too: in its chunk, every step of an assessment would wait for what reads answers. */
const DRAWN_BY_BOTH =
  /\/src\/(?:ui\/fields\/file-button|ui\/hooks\/use-dropped-files|app\/leaving)\.tsx?$/;

/** Where a position is written down: who only looks at what was opened needs none of it. */
const WRITES_POSITIONS = /\/src\/plan-editing\/(?:figure-field|position-figures|votes-)/;

/** What first pages and pictures are drawn with: Home does without. */
const BRANDING =
  /\/src\/(?:charts\/marks\/(?:accent|colours)|ui\/logo|platform\/channels\/files\/picture)\.tsx?$/;

const ONLY_FOR_FACILITATORS = new Set(
  `facilitator intake results positions archives bundle device branding logo mailbox calendar pdf ${FACILITATORS}`.split(
    " ",
  ),
);

/** Whether a chunk is nothing that a respondent may come to need. */
export function isForFacilitators(chunk: string): boolean {
  return ONLY_FOR_FACILITATORS.has(chunk) || chunk.endsWith("-facilitator");
}

let first: { readonly entry: ReadonlySet<string>; readonly start: ReadonlySet<string> } | null =
  null;

/** Few and whole chunks, since each request costs a round trip, and a host's patience. */
export function chunkOf(id: string, graph: Graph): string | null {
  first ??= { entry: reachedFrom(ENTRY, graph), start: reachedFrom(START, graph) };
  if (first.entry.has(id) || FOR_ENTRY.includes(id)) return ENTRY_CHUNK;
  if (REACT.test(id)) return REACT_CHUNK;
  if (first.start.has(id)) return FIRST_CHUNK;
  if (DRAWN_BY_BOTH.test(id)) return "keys";
  if (WRITES_POSITIONS.test(id)) return "positions";
  if (BRANDING.test(id)) return "branding";
  const screens = screensOf(id, graph);
  const isNeededBy = (names: string) => names.split(" ").some((name) => screens.has(name));
  for (const [name, ways] of Object.entries(SHARED)) {
    if (ways.filter(isNeededBy).length > 1) return name;
  }
  const [only = "", ...others] = screens;
  return others.length === 0 && only in SCREENS ? only : null;
}

function reachedFrom(file: string, graph: Graph): ReadonlySet<string> {
  return walk(file, (id) => graph.getModuleInfo(id)?.importedIds ?? []);
}

/** The screens that need a module before they run. */
function screensOf(module: string, graph: Graph): ReadonlySet<string> {
  const importing = walk(module, (id) => graph.getModuleInfo(id)?.importers ?? []);
  const loaded = [...importing].filter((id) => graph.getModuleInfo(id)?.dynamicImporters.length);
  return new Set(loaded.map(screenOf));
}

function screenOf(id: string): string {
  const [name = id] = Object.entries(SCREENS).find(([, pattern]) => pattern.test(id)) ?? [];
  return name;
}

function walk(start: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...next(id));
  }
  return found;
}
