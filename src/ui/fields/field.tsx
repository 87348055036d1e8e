import { type ComponentProps, type ReactNode, useId } from "react";
import shared from "../shared.module.css";
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

/** A labelled text of several lines; `data-text` is for whoever makes it as high as its text. */
export function TextArea({ label, hint, error, ...area }: TextAreaProps) {
  const id = useId();
  return (
    <Framed id={id} label={label} hint={hint} error={error}>
      <div data-text={area.value}>
        <textarea
          rows={4}
          {...area}
          {...describedBy(id, hint, error)}
          id={id}
          className={styles["input"]}
          aria-invalid={error ? true : undefined}
        />
      </div>
    </Framed>
  );
}

type SelectFieldProps<Value extends string> = FieldProps & {
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
};

/** A labelled native choice with hint and error. */
export function SelectField<Value extends string>({
  label,
  hint,
  error,
  value,
  options,
  onChange,
}: SelectFieldProps<Value>) {
  const id = useId();
  return (
    <Framed id={id} label={label} hint={hint} error={error}>
      <select
        {...describedBy(id, hint, error)}
        id={id}
        className={styles["input"]}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
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
      <label htmlFor={id} className={shared["strong"]}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={shared["quiet"]}>
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
