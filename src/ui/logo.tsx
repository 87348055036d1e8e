import styles from "./logo.module.css";

type LogoProps = {
  /** A PNG in base64. */
  readonly png: string;
  readonly alt: string;
};

/** A logo on white, which most are made for, whatever is around it. */
export function Logo({ png, alt }: LogoProps) {
  return <img className={styles["logo"]} src={`data:image/png;base64,${png}`} alt={alt} />;
}
