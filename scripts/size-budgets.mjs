/**
 * What may be loaded when, in KiB of JavaScript as brotli sends it. A part is what one screen or one
 * button needs beyond the first load; what two parts share counts in both. Raising a number is a
 * decision: say in the commit what it buys.
 */

/** All that a respondent loads up to the first statement. */
export const FIRST_LOAD_KIB = 100;

/** Libraries of the first load. Another one has to be worth a respondent's wait on a slow train. */
export const FIRST_LOAD_PACKAGES = [
  "@scure/base",
  "i18next",
  "react",
  "react-dom",
  "regexparam",
  "scheduler",
  "wouter",
  "zustand",
];

/** Every module that is loaded by itself belongs to one part at least. */
export const PARTS = [
  {
    name: "Respond: other people's answers, comments, last pages, review",
    kib: 13,
    entries: [
      "src/screens/respond/first/other-drafts.tsx",
      "src/screens/respond/translated.tsx",
      "src/platform/press-once.ts",
      "src/screens/respond/answer/statement-extras.tsx",
      "src/screens/respond/keep-draft.tsx",
      "src/screens/respond/closing/go-on-page.tsx",
      "src/screens/respond/closing/importance-page.tsx",
      "src/screens/respond/closing/expectations-page.tsx",
      "src/screens/respond/closing/review-page.tsx",
      "src/screens/respond/fetch-ahead.ts",
      "src/platform/storage/parse-draft.ts",
    ],
  },
  {
    name: "Respond: sealing and sending",
    kib: 18,
    entries: [
      "src/domain/sealing/seal-answer.ts",
      "src/domain/sealing/check-code.ts",
      "src/screens/respond/send/send-page.tsx",
      "src/screens/respond/send/cleared.tsx",
      "src/screens/respond/this-device.tsx",
      "src/platform/channels/qr-code.ts",
    ],
  },
  {
    name: "Home",
    kib: 36,
    entries: [
      "src/app/home-route.tsx",
      "src/screens/home/example.ts",
      "src/domain/sealing/create-assessment.ts",
      "src/domain/sealing/code-text.ts",
    ],
  },
  {
    name: "taking an assessment file in",
    kib: 32,
    entries: ["src/screens/join/take-file.tsx", "src/platform/channels/salvage-file.ts"],
  },
  {
    name: "Set up",
    kib: 47,
    entries: [
      "src/app/new-route.tsx",
      "src/app/workspace-route.tsx",
      "src/screens/setup/set-up-screen.tsx",
    ],
  },
  {
    name: "Collect",
    kib: 51,
    entries: [
      "src/app/workspace-route.tsx",
      "src/app/answer-route.tsx",
      "src/screens/collect/collect-screen.tsx",
    ],
  },
  { name: "Collect: paper and quick entry", kib: 37, entries: ["src/app/paper-route.tsx"] },
  {
    name: "Collect: scanner, archives, mails of Outlook",
    kib: 23,
    entries: [
      "src/platform/channels/outlook-file.ts",
      "src/platform/channels/read-qr.ts",
      "src/platform/channels/decode-qr.ts",
      "src/platform/channels/zip-file.ts",
    ],
  },
  {
    name: "protected files",
    kib: 17,
    entries: ["node_modules/jose/dist/webapi/index.js"],
  },
  {
    name: "another language",
    kib: 1,
    entries: ["src/platform/i18n/change-language.ts"],
  },
  {
    name: "what cannot be read or is not saved",
    kib: 4,
    entries: [
      "src/app/raw-data-of.tsx",
      "src/platform/offline/newer-version.ts",
      "src/screens/respond/first/raw-draft.tsx",
      "src/app/leave-dialog.tsx",
    ],
  },
  {
    name: "opening and comparing",
    kib: 30,
    entries: [
      "src/app/opened-steps.tsx",
      "src/domain/sealing/open-answer.ts",
      "src/app/comparison/compare-answers.ts",
    ],
  },
  {
    name: "Compare, with its charts",
    kib: 105,
    entries: ["src/screens/compare/compare-screen.tsx", "src/screens/compare/rehearse.tsx"],
  },
  {
    name: "Present",
    kib: 48,
    entries: [
      "src/app/present-routes.tsx",
      "src/screens/present/speaker-screen.tsx",
      "src/screens/present/deck-screen.tsx",
    ],
  },
  {
    name: "the next round",
    kib: 21,
    entries: ["src/app/again-route.tsx", "src/app/round-note.tsx"],
  },
  { name: "Agree", kib: 30, entries: ["src/screens/agree/agree-screen.tsx"] },
  { name: "Report", kib: 26, entries: ["src/screens/report/report-screen.tsx"] },
  {
    name: "Report: PDF",
    kib: 142,
    entries: ["src/screens/report/pdf/make-pdf.ts"],
    worker: "worker",
  },
  {
    name: "Report: slides",
    kib: 128,
    entries: ["src/screens/report/slides/make-slides.ts", "__vite-browser-external"],
  },
  {
    name: "Report: memorandum",
    kib: 97,
    entries: ["src/screens/report/word/make-memorandum.ts"],
  },
  {
    name: "Report: dates and data",
    kib: 32,
    entries: [
      "src/screens/report/calendar/make-calendar.ts",
      "src/screens/report/data/make-table.ts",
    ],
  },
  {
    name: "Report: comparison and statistics",
    kib: 33,
    entries: ["src/screens/report/report-screen.tsx"],
    worker: "comparison-worker",
  },
  {
    name: "pages that stand alone",
    kib: 23,
    entries: [
      "src/app/bundle-route.tsx",
      "src/screens/check/check-screen.tsx",
      "src/app/privacy-route.tsx",
    ],
  },
];

/** What the device keeps of a respondent's part, in all languages, style sheets and page included. */
export const KEPT_FOR_RESPONDENTS_KIB = 200;

/** The words of one language, all screens together. */
export const WORDS_KIB = 48;
