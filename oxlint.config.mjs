import { newerApis } from "./scripts/newer-apis.mjs";

/** The rooms of src from top to bottom, and the tests, which nothing imports. */
const ROOMS = [
  "app",
  "screens",
  "plan-editing",
  "charts",
  "ui",
  "wording",
  "platform",
  "domain",
  "tests",
];

/** What touches the device, and is no business of what only draws or words. */
const DEVICE = ["#platform/storage/**", "#platform/channels/**", "#platform/use-cases/**"];

/** What each room may import, and what of that it may not. A folder that is not here may import nothing. */
const LAYERS = [
  ["src", "domain"],
  ["src/app", "app screens ui wording platform domain"],
  ["src/screens/*", "plan-editing charts ui wording platform domain"],
  ["src/plan-editing", "plan-editing ui wording platform domain"],
  ["src/charts", "charts ui wording platform domain", ...DEVICE],
  ["src/ui", "ui platform", ...DEVICE],
  ["src/wording", "wording platform domain", "react", ...DEVICE],
  ["src/platform", "platform domain"],
];

/** What each room of the domain may import of the others. */
const DOMAIN = {
  questionnaire: "",
  assessment: "questionnaire",
  answers: "questionnaire assessment",
  sealing: "questionnaire assessment answers",
  comparison: "questionnaire assessment answers",
  plan: "questionnaire assessment",
  rounds: "questionnaire assessment answers comparison plan",
  portfolio: "questionnaire assessment comparison plan rounds",
  deck: "questionnaire assessment answers comparison plan rounds",
};

/** What is newer than the oldest browsers, each in the one file that does without where it is not; and a word of our own. */
const NEWER = {
  "src/app/use-launched-files.ts": "launchQueue setConsumer",
  "src/domain/graphemes.ts": "Segmenter",
  "src/platform/channels/clipboard.ts": "ClipboardItem",
  "src/platform/channels/files/save-file-as.ts": "showSaveFilePicker createWritable",
  "src/platform/channels/import/folder.ts": "showDirectoryPicker queryPermission",
  "src/platform/channels/qr/read-qr.ts": "BarcodeDetector",
  "src/platform/trusted-types.ts": "trustedTypes createPolicy",
  "src/platform/when-idle.ts": "requestIdleCallback cancelIdleCallback",
  "src/screens/present/deck-window.ts":
    "isExtended getScreenDetails currentScreen isInternal userActivation isActive",
  "src/screens/present/use-wake-lock.ts": "wakeLock",
  "src/screens/report/pdf/fonts/missing-glyph-font.ts": "postscriptName",
};

/** The domain is pure: it draws nothing, keeps nothing, and stands on nothing of the app. */
const IMPURE = "#* #*/** react react-* i18next zustand recharts wouter".split(" ");

/** How deep folders lie in a room at most. */
const DEPTHS = [0, 1, 2];

function direction(files, message, group) {
  return {
    files: [files],
    rules: { "no-restricted-imports": ["error", { patterns: [{ group, message }] }] },
  };
}

/** No relative path leads out of its room, from however deep in it. */
function inRoom(room, groupAt, message) {
  return DEPTHS.map((depth) => {
    const out = "../".repeat(depth + 1);
    return direction(`${room}/${"*/".repeat(depth)}**`, message, groupAt(out));
  });
}

function layer([room, allowed, ...but]) {
  const others = ROOMS.filter((other) => !allowed.split(" ").includes(other));
  const message = `${room} imports only: ${allowed} (oxlint.config.mjs)`;
  return inRoom(
    room,
    (out) => [...others.map((other) => `#${other}/**`), `${out}**`, ...but],
    message,
  );
}

function domainRoom([room, allowed]) {
  const others = Object.keys(DOMAIN).filter(
    (other) => other !== room && !allowed.split(" ").includes(other),
  );
  return inRoom(
    `src/domain/${room}`,
    (out) => [
      ...IMPURE,
      `${out}../**`,
      ...others.map((other) => `${out}${other}/**`),
      ...(room === "sealing" ? [] : ["hpke", "@panva/hpke-noble"]),
      ...(room === "questionnaire" ? ["valibot"] : []),
    ],
    `domain/${room} imports of the domain only: ${allowed || "nothing"} (oxlint.config.mjs)`,
  );
}

export default {
  plugins: [
    "eslint",
    "typescript",
    "unicorn",
    "oxc",
    "import",
    "react",
    "jsx-a11y",
    "promise",
    "vitest",
  ],
  categories: {
    correctness: "error",
    suspicious: "error",
  },
  env: {
    es2024: true,
    browser: true,
  },
  ignorePatterns: ["dist/**", "public/**"],
  rules: {
    "react/react-in-jsx-scope": "off",
    "import/no-unassigned-import": "off",
    "no-shadow": "off",
    "no-underscore-dangle": "off",
    "eslint/max-lines": [
      "error",
      {
        max: 300,
        skipBlankLines: true,
        skipComments: true,
      },
    ],
    "eslint/max-lines-per-function": [
      "error",
      {
        max: 80,
        skipBlankLines: true,
        skipComments: true,
      },
    ],
    "eslint/no-console": "error",
    "eslint/eqeqeq": "error",
    "eslint/no-eval": "error",
    "import/no-cycle": ["error", { ignoreTypes: false }],
    "import/no-default-export": "error",
    "react/jsx-no-literals": [
      "error",
      {
        allowedStrings: ["\u00b7", " \u00b7 ", ":", "\u2013", "/", "="],
      },
    ],
    "react/rules-of-hooks": "error",
    "react/exhaustive-deps": "error",
    "typescript/no-explicit-any": "error",
    "typescript/no-non-null-assertion": "error",
    "typescript/no-floating-promises": "error",
    "typescript/no-misused-promises": "error",
    "typescript/no-unsafe-type-assertion": "error",
    "typescript/no-unsafe-argument": "error",
    "typescript/no-unsafe-assignment": "error",
    "typescript/no-unsafe-call": "error",
    "typescript/no-unsafe-member-access": "error",
    "typescript/no-unsafe-return": "error",
    "typescript/switch-exhaustiveness-check": [
      "error",
      {
        considerDefaultExhaustiveForUnions: true,
      },
    ],
    "typescript/consistent-type-definitions": ["error", "type"],
    "typescript/ban-ts-comment": "error",
    "unicorn/filename-case": [
      "error",
      {
        case: "kebabCase",
      },
    ],
    "typescript/no-misused-spread": "off",
    "typescript/consistent-return": "off",
    "promise/always-return": "off",
    "promise/no-callback-in-promise": "off",
    "jsx-a11y/prefer-tag-over-role": "off",
    "unicorn/consistent-function-scoping": "off",
    "unicorn/require-post-message-target-origin": "off",
    "import/no-named-as-default-member": "off",
    "import/no-named-as-default": "off",
    "react/exhaustive-effect-dependencies": "off",
    "react/hooks": "off",
    "vitest/valid-expect": [
      "error",
      {
        maxArgs: 2,
      },
    ],
  },
  overrides: [
    ...LAYERS.flatMap(layer),
    direction(
      "src/*.ts",
      "src imports only: app ui platform",
      ROOMS.filter((room) => !["app", "ui", "platform"].includes(room)).map(
        (room) => `#${room}/**`,
      ),
    ),
    direction("src/domain/**", "The domain is pure, and imports domain only, by relative paths.", [
      ...IMPURE,
      "../../**",
    ]),
    ...Object.entries(DOMAIN).flatMap(domainRoom),
    { files: ["src/**"], rules: newerApis() },
    ...Object.entries(NEWER).map(([file, names]) => ({
      files: [file],
      rules: newerApis(...names.split(" ")),
    })),
    {
      files: ["*.config.ts", "*.config.mjs", "src/**/*.d.ts"],
      rules: {
        "import/no-default-export": "off",
        "typescript/consistent-type-definitions": "off",
      },
    },
    {
      files: ["tests/**", "scripts/**", "bench/**", "*.config.mjs"],
      rules: {
        "eslint/max-lines": [
          "error",
          {
            max: 400,
            skipBlankLines: true,
            skipComments: true,
          },
        ],
        "eslint/max-lines-per-function": "off",
        "react/jsx-no-literals": "off",
        "eslint/no-console": "off",
        "typescript/no-unsafe-type-assertion": "off",
        "typescript/no-unsafe-assignment": "off",
        "typescript/no-unsafe-member-access": "off",
        "vitest/require-mock-type-parameters": "off",
        "vitest/no-conditional-expect": "off",
        "vitest/require-to-throw-message": "off",
        "vitest/expect-expect": [
          "error",
          {
            assertFunctionNames: ["expect", "expect*", "assert*", "fc.assert"],
          },
        ],
        "typescript/no-unsafe-argument": "off",
        "typescript/no-unsafe-call": "off",
        "typescript/no-unsafe-return": "off",
      },
    },
    {
      files: ["tests/journeys/**"],
      rules: {
        "vitest/no-standalone-expect": "off",
        "vitest/require-hook": "off",
        "vitest/no-importing-vitest-globals": "off",
        "vitest/prefer-importing-vitest-globals": "off",
      },
    },
    {
      files: ["src/screens/report/pdf/no-brotli.ts"],
      rules: {
        "import/no-default-export": "off",
      },
    },
    {
      files: ["tests/vectors/**"],
      rules: {
        "eslint/max-lines": "off",
      },
    },
  ],
};
