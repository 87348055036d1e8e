import { type ReactNode, useId } from "react";
import type { Language } from "#domain/questionnaire/language.ts";
import { Heading } from "../page.tsx";
import styles from "./question.module.css";

type QuestionProps = {
  /** Which question it is: another one is arrived at, the same one in another language is not. */
  readonly about: string;
  /** What is asked. */
  readonly text: string;
  /** Its language, where it is not that of the page. */
  readonly lang?: Language | undefined;
  readonly describedBy?: string | undefined;
  readonly children: ReactNode;
};

/**
 * A page's one question, as its heading, and the group of its answers. The heading stands before the group
 * that it names: inside, a screen reader that is led to it would say both.
 */
export function Question({ about, text, lang, describedBy, children }: QuestionProps) {
  const id = useId();
  return (
    <div translate="no" className={styles["question"]}>
      <Heading key={about} id={id} lang={lang} arrive>
        {text}
      </Heading>
      <fieldset className={styles["answers"]} aria-labelledby={id} aria-describedby={describedBy}>
        {children}
      </fieldset>
    </div>
  );
}
