import { type Ref, useState } from "react";
import { LIMITS } from "#domain/assessment/limits.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { TextArea } from "#ui/fields/field.tsx";
import { commentLength, withinLimit } from "./comment.ts";
import styles from "./limited-text.module.css";

type LimitedTextProps = {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly area?: Ref<HTMLTextAreaElement>;
};

/** Room for a comment or the open answer; it counts, and says when something did not fit. */
export function LimitedText({ label, hint, text, onChange, area }: LimitedTextProps) {
  const { t } = useTranslation("closing");
  const [shortened, setShortened] = useState(false);
  const used = commentLength(text);
  const max = LIMITS.commentCharacters;
  return (
    <>
      <TextArea
        {...(area && { ref: area })}
        label={label}
        hint={hint}
        error={shortened ? t("extras.shortened", { max }) : undefined}
        value={text}
        onChange={(event) => {
          const kept = withinLimit(event.target.value);
          setShortened(kept !== event.target.value);
          onChange(kept);
        }}
      />
      <p className={styles["counter"]}>{t("extras.characters", { used, max })}</p>
    </>
  );
}
