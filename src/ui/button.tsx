import type { ComponentProps } from "react";
import styles from "./button.module.css";

type Look = "primary" | "plain" | "quiet" | "danger";

type ButtonProps = Omit<ComponentProps<"button">, "className"> & { readonly look?: Look };

/** A button. `quiet` looks like a link in running text; `danger` warns of loss. */
export function Button({ look = "plain", type = "button", ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={`${styles["button"]} ${styles[look]}`} />;
}

type LinkButtonProps = Omit<ComponentProps<"a">, "className"> & { readonly look?: Look };

/** A link that looks like a button, for places one goes to. */
export function LinkButton({ look = "plain", children, ...rest }: LinkButtonProps) {
  return (
    <a {...rest} className={`${styles["button"]} ${styles[look]}`}>
      {children}
    </a>
  );
}
