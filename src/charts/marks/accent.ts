import { DARK, LIGHT } from "./colours.ts";

/** What text needs beside what is behind it (WCAG 2.2, success criterion 1.4.3). */
export const ENOUGH_CONTRAST = 4.5;

/** Under what an accent stands: of each theme the ground that takes most of the contrast away. */
const GROUND = { light: LIGHT.paper, dark: DARK.surface } as const;

export const GROUNDS = ["light", "dark"] as const;
export type Ground = (typeof GROUNDS)[number];

type Channels = readonly [red: number, green: number, blue: number];

/** The contrast of a colour with a ground, 1 to 21 (WCAG 2.2). Colours are written `#rrggbb`. */
export function contrastOn(colour: string, ground: Ground): number {
  const [one, other] = [luminance(channelsOf(colour)), luminance(channelsOf(GROUND[ground]))];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/**
 * An accent that can be read on a ground: itself, or the nearest shade that has contrast enough, darker
 * on the light ground, lighter on the dark one.
 */
export function readableAccent(accent: string, ground: Ground): string {
  const end = ground === "light" ? 0 : 255;
  const own = channelsOf(accent);
  for (let step = 0; step <= STEPS; step += 1) {
    const shade = colourOf(own, end, step / STEPS);
    if (contrastOn(shade, ground) >= ENOUGH_CONTRAST) return shade;
  }
  return colourOf(own, end, 1);
}

const STEPS = 100;

function colourOf(channels: Channels, end: number, share: number): string {
  const mixed = channels.map((value) => Math.round(value + (end - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

function channelsOf(colour: string): Channels {
  const value = Number.parseInt(colour.slice(1), 16);
  return [Math.floor(value / 65_536), Math.floor(value / 256) % 256, value % 256];
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance(channels: Channels): number {
  const [red = 0, green = 0, blue = 0] = channels.map((value) => {
    const share = value / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
