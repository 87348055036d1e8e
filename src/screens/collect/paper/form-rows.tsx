import type { ReactNode } from "react";
import { RATINGS, type Rating } from "#domain/answers/answer-sheet.ts";
import type { wordsIn } from "#platform/i18n/words-in.ts";
import styles from "./form.module.css";

/** The words of a form, in the language of its readers. */
export type FormWords = Awaited<ReturnType<typeof wordsIn<"paper" | "questionnaire" | "respond">>>;

/** A box to tick. */
export function TickBox() {
  return <span className={styles["box"]} aria-hidden="true" />;
}

type BoxedProps = { readonly digit: number; readonly children: ReactNode };

/** One of several, with its box and the digit that enters it. */
export function Boxed({ digit, children }: BoxedProps) {
  return (
    <li className={styles["boxed"]}>
      <TickBox />
      <span>
        <span className={styles["digit"]}>{digit}</span> <span>{children}</span>
      </span>
    </li>
  );
}

type ScaleHeadProps = {
  readonly number: string | null;
  readonly asked: string;
  /** What one needs to know on every sheet. */
  readonly note?: string;
  readonly words: (rating: Rating) => string;
  readonly cannotJudge: string | null;
};

/** The columns: repeated by the printer on every sheet. */
export function ScaleHead({ number, asked, note, words, cannotJudge }: ScaleHeadProps) {
  return (
    <thead>
      <tr>
        {number !== null && (
          <th scope="col" className={styles["number"]}>
            {number}
          </th>
        )}
        <th scope="col">
          <span>{asked}</span>
          {note !== undefined && <span className={styles["note"]}>{note}</span>}
        </th>
        {RATINGS.map((rating) => (
          <th key={rating} scope="col" className={styles["point"]}>
            <span className={styles["digit"]}>{rating}</span> <span>{words(rating)}</span>
          </th>
        ))}
        {cannotJudge !== null && (
          <th scope="col" className={styles["point"]}>
            <span className={styles["digit"]}>–</span> <span>{cannotJudge}</span>
          </th>
        )}
      </tr>
    </thead>
  );
}

type ScaleRowProps = {
  readonly number: number | null;
  readonly text: string;
  readonly boxes: number;
};

/** One thing to rate. */
export function ScaleRow({ number, text, boxes }: ScaleRowProps) {
  return (
    <tr>
      {number !== null && <td className={styles["number"]}>{number}</td>}
      <th scope="row" className={styles["text"]}>
        {text}
      </th>
      {Array.from({ length: boxes }, (_, index) => (
        <td key={index} className={styles["point"]}>
          <TickBox />
        </td>
      ))}
    </tr>
  );
}
