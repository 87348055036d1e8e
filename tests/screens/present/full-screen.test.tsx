import { screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fillScreen, toggleFullScreen } from "#screens/present/full-screen.ts";
import { KeyList } from "#screens/present/keys/key-list.tsx";
import { OpenDeck } from "#screens/present/speaker/open-deck.tsx";
import { renderWithWords } from "#tests/support/render.tsx";

afterEach(() => {
  Reflect.deleteProperty(document, "fullscreenEnabled");
  Reflect.deleteProperty(document.documentElement, "requestFullscreen");
});

function allowFullScreen() {
  const request = vi.fn(() => Promise.resolve());
  Object.defineProperty(document, "fullscreenEnabled", { configurable: true, value: true });
  Object.assign(document.documentElement, { requestFullscreen: request });
  return request;
}

const DECK = {
  address: "#",
  openDeck: () => Promise.resolve(),
  startDeck: () => undefined,
  refused: null,
};

describe("full screen", () => {
  it("is a key, where the browser has it", async () => {
    const request = allowFullScreen();
    toggleFullScreen();
    expect(request).toHaveBeenCalledTimes(1);
    await renderWithWords(<KeyList onClose={() => undefined} />, "en");
    expect(screen.getByText("Full screen")).toBeVisible();
    expect(screen.queryByText(/no full screen/)).toBeNull();
    await renderWithWords(<OpenDeck deckWindow={DECK} hasDeck screenName={null} />, "en");
    expect(screen.getByText(/press F there/)).toBeVisible();
  });

  it("is neither asked for nor offered where there is none, as on an iPhone", async () => {
    expect(() => {
      fillScreen();
      toggleFullScreen();
    }).not.toThrow();
    await renderWithWords(<KeyList onClose={() => undefined} />, "en");
    expect(screen.queryByText("Full screen")).toBeNull();
    expect(screen.getByText("This browser has no full screen.")).toBeVisible();
    await renderWithWords(<OpenDeck deckWindow={DECK} hasDeck screenName={null} />, "en");
    expect(screen.getByText(/^Show the window with the slides on the projector/)).toBeVisible();
    expect(screen.queryByText(/press F/)).toBeNull();
  });
});
