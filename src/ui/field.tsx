import { type ComponentProps, type ReactNode, useId } from "react";
import styles from "./field.module.css";

type FieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
};

type TextFieldProps = FieldProps & Omit<ComponentProps<"input">, "id" | "className">;

/** A labelled line of text with hint and error, tied together for screen readers. */
export function TextField({ label, hint, error, ...input }: TextFieldProps) {
  const id = useId();
  return (
    <Framed id={id} label={label} hint={hint} error={error}>
      <input
        {...input}
        {...describedBy(id, hint, error)}
        id={id}
        className={styles["input"]}
        aria-invalid={error ? true : undefined}
      />
    </Framed>
  );
}

type TextAreaProps = FieldProps & Omit<ComponentProps<"textarea">, "id" | "className">;

/** A labelled text of several lines. */
export function TextArea({ label, hint, error, ...area }: TextAreaProps) {
  const id = useId();
  return (
    <Framed id={id} label={label} hint={hint} error={error}>
      <textarea
        rows={4}
        {...area}
        {...describedBy(id, hint, error)}
        id={id}
        className={styles["input"]}
        aria-invalid={error ? true : undefined}
      />
    </Framed>
  );
}

function describedBy(id: string, hint?: string, error?: string) {
  const ids = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean);
  return ids.length > 0 ? { "aria-describedby": ids.join(" ") } : {};
}

type FramedProps = {
  readonly id: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
  readonly children: ReactNode;
};

function Framed({ id, label, hint, error, children }: FramedProps) {
  return (
    <div className={styles["field"]}>
      <label htmlFor={id} className={styles["label"]}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles["hint"]}>
          {hint}
        </p>
      )}
      {children}
      {error && (
        <p id={`${id}-error`} className={styles["error"]}>
          {error}
        </p>
      )}
    </div>
  );
}
