/** Every key of the presentation. The list that `?` shows is made from this table. */

export const KEY_ACTIONS = [
  "start",
  "next",
  "previous",
  "first",
  "last",
  "blank",
  "full-screen",
  "go-to",
  "language",
  "two-languages",
  "theme",
  "larger",
  "smaller",
  "conversation-time",
  "time-apart",
  "minute-more",
  "no-time",
  "help",
  "leave",
] as const;

export type KeyAction = (typeof KEY_ACTIONS)[number];

export type Binding = {
  readonly action: KeyAction;
  /** Values of `KeyboardEvent.key`, letters in lower case. */
  readonly keys: readonly string[];
  /** Whether the keys are characters that one could also type; these can be switched off. */
  readonly character: boolean;
};

export const BINDINGS: readonly Binding[] = [
  { action: "start", keys: ["F5"], character: false },
  { action: "next", keys: ["PageDown", "ArrowRight", "ArrowDown", " ", "Enter"], character: false },
  { action: "previous", keys: ["PageUp", "ArrowLeft", "ArrowUp"], character: false },
  { action: "first", keys: ["Home"], character: false },
  { action: "last", keys: ["End"], character: false },
  { action: "blank", keys: ["b", "."], character: true },
  { action: "full-screen", keys: ["f"], character: true },
  { action: "go-to", keys: ["g"], character: true },
  { action: "language", keys: ["l"], character: true },
  { action: "two-languages", keys: ["d"], character: true },
  { action: "theme", keys: ["t"], character: true },
  { action: "larger", keys: ["+"], character: true },
  { action: "smaller", keys: ["-"], character: true },
  { action: "conversation-time", keys: ["c"], character: true },
  { action: "time-apart", keys: ["a"], character: true },
  { action: "minute-more", keys: ["m"], character: true },
  { action: "no-time", keys: ["x"], character: true },
  { action: "help", keys: ["?"], character: true },
  { action: "leave", keys: ["Escape"], character: false },
];

/** The action of a key; null where it has none. Shift makes no difference to a letter. */
export function actionOf(key: string, withCharacters: boolean): KeyAction | null {
  const plain = key.length === 1 ? key.toLowerCase() : key;
  const binding = BINDINGS.find(({ keys }) => keys.includes(plain));
  if (!binding || (binding.character && !withCharacters)) return null;
  return binding.action;
}

const SIGNS: Readonly<Record<string, string>> = {
  PageDown: "Page ↓",
  PageUp: "Page ↑",
  ArrowRight: "→",
  ArrowLeft: "←",
  ArrowDown: "↓",
  ArrowUp: "↑",
  Home: "Home",
  End: "End",
  " ": "␣",
  Enter: "↵",
  Escape: "Esc",
  "-": "−",
};

/** What stands on a key. */
export function keySign(key: string): string {
  return SIGNS[key] ?? key.toUpperCase();
}

/** What stands on the keys of a binding, each once. */
export function keySigns({ keys }: Binding): readonly string[] {
  return [...new Set(keys.map(keySign))];
}
