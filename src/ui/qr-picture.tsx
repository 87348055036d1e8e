import styles from "./qr-picture.module.css";

type QrPictureProps = {
  /** Modules a side, and the dark ones as a path of one unit a module. */
  readonly picture: { readonly modules: number; readonly path: string };
  /** What it leads to, for those who cannot see it. */
  readonly label: string;
};

// ISO/IEC 18004 asks for four modules of quiet on every side.
const QUIET = 4;

/** A QR code: dark on light in every theme, since many cameras read no other. */
export function QrPicture({ picture, label }: QrPictureProps) {
  const side = picture.modules + 2 * QUIET;
  return (
    <svg
      className={styles["picture"]}
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect className={styles["quiet"]} x={-QUIET} y={-QUIET} width={side} height={side} />
      <path className={styles["modules"]} d={picture.path} />
    </svg>
  );
}
