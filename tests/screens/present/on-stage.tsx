import { render, screen } from "@testing-library/react";
import type { OwnWords } from "#domain/assessment/own-words.ts";
import type { Deck, Slide } from "#domain/deck/slide.ts";
import { showOwnWords } from "#platform/i18n/own-words.ts";
import { SlideView } from "#screens/present/slides/slide-view.tsx";
import { StageContext, type StageValue } from "#screens/present/stage/stage-context.ts";
import { speak } from "#tests/support/render.tsx";

export const STAGE: StageValue = {
  width: 1280,
  height: 720,
  inner: 648,
  language: "en",
  second: null,
  partyNames: { A: "Nordvik", B: "Alpenblick" },
  respondents: { A: 4, B: 3 },
  date: "2026-05-03",
  example: false,
  logo: null,
  accent: null,
  title: "h1",
  isTimed: false,
};

type Shown = Partial<StageValue> & { readonly step?: number; readonly ownWords?: OwnWords };

/** Shows the slide with this id at one of its steps; 0 unless told. */
export async function show(
  deck: Deck,
  id: Slide["id"],
  { step = 0, ownWords, ...stage }: Shown = {},
) {
  const slide = deck.slides.find((each) => each.id === id);
  if (!slide) throw new Error(`no slide ${id}`);
  await speak("en");
  // A copy: the same words once more would be taken for those that are there already.
  showOwnWords(ownWords && { ...ownWords });
  render(
    <StageContext value={{ ...STAGE, ...stage }}>
      <SlideView deck={deck} slide={slide} step={step} />
    </StageContext>,
  );
}

/** What a slide's heading says. */
export function title(): string {
  return plain(screen.getByRole("heading", { level: 1 }));
}

/** What each row of a list says, as it is read aloud. */
export function rows(): readonly string[] {
  return screen.getAllByRole("listitem").map(plain);
}

/** Text in one kind of space. */
export function plain(element: HTMLElement): string {
  return element.textContent.replace(/\s+/gu, " ").trim();
}

/** Whether it only keeps its room until a later step. */
export function isLater(element: Element): boolean {
  return element.closest('[class*="later"]') !== null;
}
