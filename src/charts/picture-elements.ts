import type { PartyId } from "#domain/assessment/party.ts";
import { LIGHT, PARTY_COLOUR } from "./colours.ts";
import type { Point } from "./geometry.ts";

/** Faces that most devices have; ours do not travel with the file. */
const FACES = "'Source Sans 3', 'Helvetica Neue', Arial, sans-serif";

type Attributes = Readonly<Record<string, string | number>>;

/** Characters that XML 1.0 does not allow, even escaped. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Text as it may stand within an element or an attribute. */
export function escaped(text: string): string {
  return text
    .replace(FORBIDDEN, "")
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/"/gu, "&quot;");
}

/** An element as markup; numbers are rounded to hundredths. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    const text = typeof value === "number" ? String(Math.round(value * 100) / 100) : value;
    return ` ${key}="${escaped(text)}"`;
  });
  return `<${name}${written.join("")}>${content}</${name}>`;
}

type TextLook = {
  readonly size: number;
  readonly bold?: boolean;
  readonly muted?: boolean;
  readonly anchor?: "start" | "middle" | "end";
  readonly colour?: string;
};

/** A line of text whose baseline begins, is centred, or ends at the point. */
export function textLine(text: string, at: Point, look: TextLook): string {
  const { size, bold = false, muted = false, anchor = "start", colour } = look;
  return element(
    "text",
    {
      x: at.x,
      y: at.y,
      fill: colour ?? (muted ? LIGHT.inkMuted : LIGHT.ink),
      "font-family": FACES,
      "font-size": size,
      "font-weight": bold ? 600 : 400,
      "text-anchor": anchor,
    },
    escaped(text),
  );
}

/** A straight line. */
export function strokeLine(from: Point, to: Point, colour: string, width: number): string {
  const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  return element("line", { ...ends, stroke: colour, "stroke-width": width });
}

/** A party's mark: A a circle, B a diamond; hollow for what it expected. */
export function partyMark(party: PartyId, at: Point, size: number, hollow = false): string {
  const colour = PARTY_COLOUR[party];
  const look: Attributes = hollow
    ? {
        fill: LIGHT.surface,
        stroke: colour,
        "stroke-width": 2,
        "stroke-dasharray": "2 2",
      }
    : { fill: colour, stroke: LIGHT.surface, "stroke-width": 1.5 };
  return shapeOf(party, at, size, look);
}

/** The line of an earlier round: thin and dotted. */
export function earlierLook(party: PartyId): Attributes {
  return {
    fill: "none",
    stroke: PARTY_COLOUR[party],
    "stroke-width": 1.75,
    "stroke-dasharray": "0.1 4",
    "stroke-linecap": "round",
  };
}

/** Where a party stood in an earlier round: small and hollow. */
export function earlierMark(party: PartyId, at: Point, size: number): string {
  const look = {
    fill: LIGHT.surface,
    stroke: PARTY_COLOUR[party],
    "stroke-width": 1.5,
  };
  return shapeOf(party, at, size, look);
}

function shapeOf(party: PartyId, at: Point, size: number, look: Attributes): string {
  if (party === "A") return element("circle", { cx: at.x, cy: at.y, r: size / 2, ...look });
  const reach = size * 0.62;
  const { x, y } = at;
  const corners = [
    [x, y - reach],
    [x + reach, y],
    [x, y + reach],
    [x - reach, y],
  ];
  return element("polygon", { points: points(corners), ...look });
}

/** Corners as an attribute. */
export function points(corners: readonly (readonly number[])[]): string {
  return corners.map((corner) => corner.map((one) => one.toFixed(2)).join(",")).join(" ");
}
