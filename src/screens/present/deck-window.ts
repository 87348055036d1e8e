/** The windows of a presentation: the slides beside the speaker view, on another screen where that can be told. */
import { fillScreen } from "./full-screen.ts";

type ScreenPlace = {
  /** What the system calls it; may be empty. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
  /** Built into the device. */
  readonly isInternal: boolean;
};

/** The screen of this window, and another one. */
export type TwoScreens = { readonly own: ScreenPlace; readonly other: ScreenPlace };

declare global {
  /** Only in some browsers; the person is asked. */
  var getScreenDetails:
    | (() => Promise<{
        readonly screens: readonly ScreenPlace[];
        readonly currentScreen: ScreenPlace;
      }>)
    | undefined;
}

/** Both screens, where the browser can tell them apart and the person lets it. Only at a press: it may ask. */
export async function twoScreens(): Promise<TwoScreens | null> {
  // Known without asking, where it is known; with one screen nobody is asked.
  if (!("isExtended" in screen && screen.isExtended)) return null;
  const details = await globalThis.getScreenDetails?.().catch(() => null);
  if (!details) return null;
  const own = details.currentScreen;
  const others = details.screens.filter((each) => each !== own);
  const other = others.find(({ isInternal }) => !isInternal) ?? others[0];
  return other ? { own, other } : null;
}

/** Whether a press is so fresh that the browser lets a page act on it. */
export function isPressFresh(): boolean {
  return !("userActivation" in navigator) || navigator.userActivation.isActive;
}

/** What stays of it as long as this window is the slides. */
let speakerWindow: Window | null = null;
let screenName: string | null = null;

/**
 * This window becomes the slides and fills the other screen; the speaker view opens on its own. The other
 * way round a browser lets no window fill a screen at one press.
 */
export async function presentOn(
  { own, other }: TwoScreens,
  deckAddress: string,
  speakerAddress: string,
): Promise<void> {
  // First, so that nobody there sees the notes.
  location.hash = deckAddress;
  screenName = other.label.slice(0, 200) || `${other.width} × ${other.height}`;
  // A screen of its own is a wish that older browsers pass over.
  const wish = { navigationUI: "hide", screen: other } as const;
  await document.documentElement.requestFullscreen(wish).catch(() => {
    screenName = null;
  });
  const { availLeft: left, availTop: top, availWidth: width, availHeight: height } = own;
  const place = `popup,left=${left},top=${top},width=${width},height=${height}`;
  speakerWindow = open(speakerAddress, "_blank", place);
}

/** What the screen is called that these slides fill; null where nobody can tell. */
export function deckScreenName(): string | null {
  return screenName;
}

/** Opens the slides in a window of their own, or comes back to it; null where the browser refuses. */
export function openDeckWindow(assessmentId: string, address: string): Window | null {
  screenName = null;
  return open(address, `samsyn-deck-${assessmentId}`, "popup");
}

/** The window that opened this one, as long as it is there. */
export function openingWindow(): Window | null {
  const opener: unknown = window.opener;
  return isWindow(opener) && !opener.closed ? opener : null;
}

function isWindow(value: unknown): value is Window {
  return typeof value === "object" && value !== null && "postMessage" in value;
}

/** Whether a speaker view stands beside these slides, as far as they know. */
export function hasSpeakerWindow(): boolean {
  return openingWindow() !== null || (speakerWindow !== null && !speakerWindow.closed);
}

const FILL = "samsyn-fill-screen";

/** Hands the leave to fill a screen, which a press gave to this window, to the one with the slides. */
export function fillScreenOf(deck: Window): void {
  const options = { targetOrigin: location.origin, delegate: "fullscreen" };
  try {
    deck.postMessage(FILL, options);
  } catch {
    return;
  }
}

/** Fills the screen when the other window has it do so; returns how to stop. */
export function fillScreenWhenAsked(): () => void {
  const onMessage = ({ origin, data }: MessageEvent<unknown>) => {
    if (origin === location.origin && data === FILL) fillScreen();
  };
  addEventListener("message", onMessage);
  return () => {
    removeEventListener("message", onMessage);
  };
}
