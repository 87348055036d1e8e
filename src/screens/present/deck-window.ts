import { fillScreen } from "./full-screen.ts";

type OtherScreen = {
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

declare global {
  /** Only in some browsers; the person is asked. */
  var getScreenDetails:
    | (() => Promise<{
        readonly screens: readonly OtherScreen[];
        readonly currentScreen: OtherScreen;
      }>)
    | undefined;
}

/** What the two windows say to each other about it. */
const ASK = "samsyn-deck-ready?";
const READY = "samsyn-deck-ready";
const FILL = "samsyn-fill-screen";

/**
 * The screen that this window is not on, where the browser can tell them apart and the person lets it.
 * Only at a press, since it may ask.
 */
export async function otherScreen(): Promise<OtherScreen | null> {
  // Known without asking, where it is known; with one screen nobody is asked.
  if (!("isExtended" in screen && screen.isExtended)) return null;
  const details = await globalThis.getScreenDetails?.().catch(() => null);
  const others = details?.screens.filter((each) => each !== details.currentScreen) ?? [];
  return others.find(({ isInternal }) => !isInternal) ?? others[0] ?? null;
}

/** Opens the slides in a window of their own, or comes back to it; null where the browser refuses. */
export function openDeckWindow(
  assessmentId: string,
  address: string,
  on: OtherScreen | null,
): Window | null {
  const place = on
    ? `,left=${on.availLeft},top=${on.availTop},width=${on.availWidth},height=${on.availHeight}`
    : "";
  return open(address, `samsyn-deck-${assessmentId}`, `popup${place}`);
}

/** Whether this window was opened beside another one that is still there. */
export function isSecondWindow(): boolean {
  return openingWindow()?.closed === false;
}

function openingWindow(): Window | null {
  const opener: unknown = window.opener;
  return isWindow(opener) ? opener : null;
}

function isWindow(value: unknown): value is Window {
  return typeof value === "object" && value !== null && "postMessage" in value;
}

/**
 * Has the window fill its screen once its slides are there. Leave for it comes from the press in this
 * window; where that is too long ago by then, F does it there.
 */
export function fillScreenOf(deck: Window): void {
  const onMessage = ({ source, data }: MessageEvent<unknown>) => {
    if (source !== deck || data !== READY) return;
    removeEventListener("message", onMessage);
    // Hands on the leave to fill a screen, which the press gave to this window.
    const options = { targetOrigin: location.origin, delegate: "fullscreen" };
    try {
      deck.postMessage(FILL, options);
    } catch {
      return;
    }
  };
  addEventListener("message", onMessage);
  deck.postMessage(ASK, location.origin);
}

/** Fills the screen when the other window has it do so; returns how to stop. */
export function fillScreenWhenAsked(): () => void {
  const opener = openingWindow();
  const onMessage = ({ source, data }: MessageEvent<unknown>) => {
    if (!opener || source !== opener) return;
    if (data === ASK) opener.postMessage(READY, location.origin);
    if (data === FILL) fillScreen();
  };
  addEventListener("message", onMessage);
  opener?.postMessage(READY, location.origin);
  return () => {
    removeEventListener("message", onMessage);
  };
}
