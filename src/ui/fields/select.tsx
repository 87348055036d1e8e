import styles from "./select.module.css";

type SelectProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly lang?: string;
  }[];
  readonly onChange: (value: Value) => void;
};

/** A native choice whose label only readers hear: for the few choices that explain themselves. */
export function Select<Value extends string>({
  label,
  value,
  options,
  onChange,
}: SelectProps<Value>) {
  return (
    <select
      className={styles["select"]}
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.target.value);
        if (chosen) onChange(chosen.value);
      }}
    >
      {options.map((option) => (
        <option
          key={option.value}
          value={option.value}
          lang={option.lang}
          translate={option.lang === undefined ? undefined : "no"}
        >
          {option.label}
        </option>
      ))}
    </select>
  );
}
