import type { ReactNode } from "react";
import styles from "../slides.module.css";

type RevealProps = {
  readonly shown: boolean;
  readonly children: ReactNode;
  readonly className?: string | undefined;
};

/** Keeps the room of what comes at a later step, so that nothing moves when it appears. */
export function Reveal({ shown, children, className = "" }: RevealProps) {
  return <div className={`${className} ${look(shown)}`}>{children}</div>;
}

/** The look of what is shown already, or comes later. */
export function look(shown: boolean): string | undefined {
  return styles[shown ? "shown" : "later"];
}
