import { type ReactNode, useId } from "react";
import shared from "../shared.module.css";
import styles from "./choice.module.css";

type Option<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
};

type ChoiceGroupProps<Value extends string> = {
  readonly legend: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly disabled?: boolean;
};

/** One of a few, as radio buttons with a hint each. */
export function ChoiceGroup<Value extends string>({
  legend,
  options,
  value,
  onChange,
  disabled = false,
}: ChoiceGroupProps<Value>) {
  const name = useId();
  return (
    <fieldset className={shared["stack1"]} disabled={disabled}>
      <legend className={styles["legend"]}>{legend}</legend>
      {options.map((option) => (
        <Row key={option.value} label={option.label} hint={option.hint}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => {
              onChange(option.value);
            }}
          />
        </Row>
      ))}
    </fieldset>
  );
}

type CheckboxProps = {
  readonly label: ReactNode;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
};

/** A tick box with a hint. */
export function Checkbox({ label, hint, checked, onChange, disabled = false }: CheckboxProps) {
  return (
    <Row label={label} hint={hint}>
      <input
        type="checkbox"
        disabled={disabled}
        checked={checked}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
    </Row>
  );
}

type RowProps = {
  readonly label: ReactNode;
  readonly hint: string | undefined;
  readonly children: ReactNode;
};

function Row({ label, hint, children }: RowProps) {
  return (
    <label className={styles["row"]}>
      {children}
      <span>
        <span>{label}</span> {hint && <span className={styles["hint"]}>{hint}</span>}
      </span>
    </label>
  );
}
