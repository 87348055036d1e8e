import { type ReactNode, useId } from "react";
import { Heading } from "../page.tsx";
import styles from "./question.module.css";

type QuestionProps = {
  /** What is asked. */
  readonly text: string;
  readonly describedBy?: string | undefined;
  readonly children: ReactNode;
};

/**
 * A page's one question, as its heading, and the group of its answers. The heading stands before the group
 * that it names: inside, a screen reader that is led to it would say both.
 */
export function Question({ text, describedBy, children }: QuestionProps) {
  const id = useId();
  return (
    <div translate="no" className={styles["question"]}>
      <Heading key={text} id={id} arrive>
        {text}
      </Heading>
      <fieldset className={styles["answers"]} aria-labelledby={id} aria-describedby={describedBy}>
        {children}
      </fieldset>
    </div>
  );
}
