import { act, fireEvent, screen as page } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  deckScreenName,
  fillScreenWhenAsked,
  hasSpeakerWindow,
} from "#screens/present/deck-window.ts";
import { OpenDeck, useDeckWindow } from "#screens/present/speaker/open-deck.tsx";
import { renderWithWords } from "#tests/support/render.tsx";

const LAPTOP = { label: "Inner", isInternal: true, ...sized(0, 1280, 720) };
const PROJECTOR = { label: "Projector", isInternal: false, ...sized(1280, 1920, 1080) };

function sized(left: number, width: number, height: number) {
  return {
    width,
    height,
    availLeft: left,
    availTop: 0,
    availWidth: width,
    availHeight: height - 40,
  };
}

/** A window of the browser, of which only what it is told is of interest. */
function aWindow(): { readonly window: Window; readonly told: ReturnType<typeof vi.fn> } {
  const told = vi.fn();
  const frame = document.createElement("iframe");
  document.body.append(frame);
  const { contentWindow } = frame;
  if (!contentWindow) throw new Error("no window");
  contentWindow.postMessage = told;
  return { window: contentWindow, told };
}

type OpeningProps = { readonly hasDeck?: boolean; readonly screenName?: string | null };

function Opening({ hasDeck = false, screenName = null }: OpeningProps) {
  const deckWindow = useDeckWindow("room");
  return (
    <>
      <OpenDeck deckWindow={deckWindow} hasDeck={hasDeck} screenName={screenName} />
      <button
        type="button"
        onClick={() => {
          deckWindow.startDeck(hasDeck);
        }}
      >
        {"F5"}
      </button>
    </>
  );
}

/** Presses the button, and waits for what the browser is asked. */
async function openTheSlides(props: OpeningProps = {}) {
  const rendered = await renderWithWords(<Opening {...props} />, "en");
  await act(async () => {
    fireEvent.click(page.getByRole("button", { name: "Open the slides in a second window" }));
    await new Promise(setImmediate);
  });
  return rendered;
}

const opened = vi.fn<typeof open>();
const details = vi.fn();
const fill = vi.fn();

beforeEach(() => {
  opened.mockReset();
  details.mockReset();
  fill.mockReset();
  fill.mockResolvedValue(undefined);
  history.replaceState(null, "", "/");
  vi.stubGlobal("open", opened);
  vi.stubGlobal("getScreenDetails", details);
  vi.stubGlobal("screen", { isExtended: true });
  details.mockResolvedValue({ screens: [LAPTOP, PROJECTOR], currentScreen: LAPTOP });
  Object.defineProperty(document, "fullscreenEnabled", { configurable: true, value: true });
  Object.assign(document.documentElement, { requestFullscreen: fill });
});

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, "fullscreenEnabled");
  Reflect.deleteProperty(document.documentElement, "requestFullscreen");
  document.body.replaceChildren();
});

describe("the slides", () => {
  it("fill the other screen from this window, and the speaker view opens on its own", async () => {
    opened.mockReturnValue(window);
    await openTheSlides();
    expect(fill).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ screen: PROJECTOR }));
    expect(location.hash).toBe("#/a/room/deck");
    expect(opened).toHaveBeenCalledExactlyOnceWith(
      "#/a/room/present",
      "_blank",
      "popup,left=0,top=0,width=1280,height=680",
    );
    expect([deckScreenName(), hasSpeakerWindow()]).toEqual(["Projector", true]);
  });

  it("are shown before anything fills a screen, where the notes would be seen", async () => {
    opened.mockReturnValue(null);
    fill.mockImplementation(() => {
      expect(location.hash).toBe("#/a/room/deck");
      return Promise.reject(new TypeError("no"));
    });
    await openTheSlides();
    expect(fill).toHaveBeenCalledTimes(1);
    expect([deckScreenName(), hasSpeakerWindow()]).toEqual([null, false]);
  });

  it("say on which screen they are", async () => {
    await renderWithWords(<Opening hasDeck screenName="Projector" />, "en");
    expect(page.getByText(/^The slides are on the screen .*Projector/u)).toBeVisible();
  });

  it("open as ever where nobody can tell screens apart, there is one, or leave is refused", async () => {
    opened.mockReturnValue(aWindow().window);
    vi.stubGlobal("getScreenDetails", undefined);
    (await openTheSlides()).unmount();
    vi.stubGlobal("getScreenDetails", details);
    vi.stubGlobal("screen", { isExtended: false });
    (await openTheSlides()).unmount();
    expect(details).not.toHaveBeenCalled();
    vi.stubGlobal("screen", { isExtended: true });
    details.mockRejectedValue(new DOMException("no", "NotAllowedError"));
    (await openTheSlides()).unmount();
    expect(details).toHaveBeenCalledTimes(1);
    expect(opened.mock.calls).toEqual(
      Array.from({ length: 3 }, () => ["#/a/room/deck", "samsyn-deck-room", "popup"]),
    );
    expect(fill).not.toHaveBeenCalled();
    expect(location.hash).toBe("");
  });

  it("are asked for by one more press where the browser's own question took too long", async () => {
    Object.defineProperty(navigator, "userActivation", {
      configurable: true,
      value: { isActive: false },
    });
    await openTheSlides();
    Reflect.deleteProperty(navigator, "userActivation");
    expect(page.getByText(/^Now open the slides once more/u)).toBeVisible();
    expect([fill.mock.calls, opened.mock.calls]).toEqual([[], []]);
  });

  it("fill their screen by the start key of the other window too", async () => {
    vi.stubGlobal("screen", { isExtended: false });
    const { window: deck, told } = aWindow();
    opened.mockReturnValue(deck);
    const { rerender } = await openTheSlides();
    rerender(<Opening hasDeck />);
    fireEvent.click(page.getByRole("button", { name: "F5" }));
    expect(told).toHaveBeenCalledExactlyOnceWith(
      "samsyn-fill-screen",
      expect.objectContaining({ delegate: "fullscreen" }),
    );
    expect(opened).toHaveBeenCalledTimes(1);
  });

  it("fill it for a window of ours, and for nobody else", () => {
    const stop = fillScreenWhenAsked();
    const data = "samsyn-fill-screen";
    dispatchEvent(new MessageEvent("message", { data, origin: "https://example.org" }));
    expect(fill).not.toHaveBeenCalled();
    dispatchEvent(new MessageEvent("message", { data, origin: location.origin }));
    expect(fill).toHaveBeenCalledTimes(1);
    stop();
  });
});
