import { LIGHT } from "#charts/colours.ts";
import { drawRule } from "./draw-marks.ts";
import { drawLaid, layText } from "./draw-text.ts";
import type { Drawer } from "./drawer.ts";
import { CONTENT_WIDTH, STYLES } from "./page-format.ts";
import type { Paper } from "./paper.ts";
import { artifact, element } from "./tags.ts";

const GUTTER = 24;
const ROOM = 44;

/** Lines to sign on, beside each other, each over a name. */
export function signaturesDrawer(paper: Paper, names: readonly string[]): Drawer {
  const width = (CONTENT_WIDTH - GUTTER * (names.length - 1)) / names.length;
  const laid = names.map((name) => layText(paper, name, width, STYLES.quiet));
  const height = ROOM + Math.max(0, ...laid.map((text) => text.height)) + 6;
  return {
    least: height,
    height,
    draw: (parent) => {
      paper.ensure(height);
      for (const [index, text] of laid.entries()) {
        const x = paper.page.left + index * (width + GUTTER);
        artifact(paper, () => {
          drawRule(paper, x, paper.y + ROOM - 4, width, LIGHT.lineStrong);
        });
        element(paper, parent, "P", () => {
          drawLaid(paper, text, x, paper.y + ROOM);
        });
      }
      paper.y += height;
    },
  };
}
