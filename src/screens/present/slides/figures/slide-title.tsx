import type { CSSProperties, ReactNode } from "react";
import type { Language } from "#domain/questionnaire/language.ts";
import { useStage } from "../../stage/stage-context.ts";

type SlideTitleProps = {
  readonly className: string | undefined;
  /** For words of the questionnaire. */
  readonly translate?: "no";
  readonly lang?: Language | undefined;
  readonly style?: CSSProperties;
  readonly children: ReactNode;
};

const BELOW = { h1: "h2", h2: "h3", h3: "h4" } as const;

/** A slide's heading: the first of the page before the room, one of its part's in the speaker view. */
export function SlideTitle({ children, ...rest }: SlideTitleProps) {
  const { title: Title } = useStage();
  return <Title {...rest}>{children}</Title>;
}

/** A heading within a slide. */
export function SlidePartTitle({ className, children }: SlideTitleProps) {
  const { title } = useStage();
  const Title = BELOW[title];
  return <Title className={className}>{children}</Title>;
}
