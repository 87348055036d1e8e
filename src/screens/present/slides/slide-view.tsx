import type { Deck, Slide } from "#domain/deck/slide.ts";
import { ConversationSlide } from "./conversation-slide.tsx";
import { CoverSlide } from "./cover-slide.tsx";
import { GoOnSlide } from "./go-on-slide.tsx";
import { HowToReadSlide } from "./how-to-read-slide.tsx";
import { ImportanceSlide } from "./importance-slide.tsx";
import { ModuleSlide } from "./module-slide.tsx";
import { MovedSlide } from "./moved-slide.tsx";
import { NextLookSlide } from "./next-look-slide.tsx";
import { NextStepsSlide } from "./next-steps-slide.tsx";
import { OpenAnswersSlide } from "./open-answers-slide.tsx";
import { OutcomesSlide } from "./outcomes-slide.tsx";
import { PositionsSlide } from "./positions-slide.tsx";
import { RelationshipSlide } from "./relationship-slide.tsx";
import { SharedSlide } from "./shared-slide.tsx";
import { SinceSlide } from "./since-slide.tsx";

type SlideViewProps = {
  readonly deck: Deck;
  readonly slide: Slide;
  /** 0 and up. */
  readonly step: number;
};

/** Any slide of a deck, at one of its steps. */
export function SlideView({ deck, slide, step }: SlideViewProps) {
  switch (slide.kind) {
    case "cover":
      return <CoverSlide slide={slide} />;
    case "how-to-read":
      return <HowToReadSlide slide={slide} />;
    case "relationship":
      return <RelationshipSlide slide={slide} />;
    case "strengths":
    case "concerns":
      return <SharedSlide slide={slide} />;
    case "importance":
      return <ImportanceSlide slide={slide} />;
    case "radar":
    case "module":
      return <ModuleSlide slide={slide} step={step} />;
    case "since":
      return <SinceSlide slide={slide} />;
    case "moved":
      return <MovedSlide slide={slide} />;
    case "outcomes":
      return <OutcomesSlide slide={slide} />;
    case "go-on":
      return <GoOnSlide slide={slide} />;
    case "open-answers":
      return <OpenAnswersSlide slide={slide} />;
    case "conversation": {
      const conversations = deck.slides.filter(({ kind }) => kind === "conversation");
      const number = conversations.findIndex(({ id }) => id === slide.id) + 1;
      return (
        <ConversationSlide slide={slide} step={step} number={number} all={conversations.length} />
      );
    }
    case "positions":
      return <PositionsSlide slide={slide} />;
    case "next-steps":
      return <NextStepsSlide slide={slide} />;
    case "next-look":
      return <NextLookSlide slide={slide} />;
  }
}
