/** The day of the opening: what speaks against it, and its correction afterwards. */
import type { Assessment, LocalDate } from "./assessment.ts";

/**
 * Why a day of opening is doubtful; it can be true all the same.
 *
 * - `clock`: no day on which this build is in use, so that the device's clock is probably wrong
 * - `to-come`: later than today
 * - `before-earlier`: before the earlier round was opened
 */
export type OpeningDoubt = "clock" | "to-come" | "before-earlier";

/** What a day of opening is held against; null where it is not known or says nothing. */
export type OpeningBounds = {
  /** Today, as the device says. */
  readonly today: LocalDate;
  /** A day before which nobody can have had the build in which the answers are being opened. */
  readonly builtOn: LocalDate | null;
  /** When the earlier round was opened. */
  readonly earlier: LocalDate | null;
};

/** A build is seldom used for longer. */
const YEARS_OF_USE = 5;

/** What speaks against a day, or null. */
export function doubtOpening(
  date: LocalDate,
  { today, builtOn, earlier }: OpeningBounds,
): OpeningDoubt | null {
  if (builtOn !== null && (date < builtOn || yearOf(date) > yearOf(builtOn) + YEARS_OF_USE)) {
    return "clock";
  }
  // A clock that is behind its own app says nothing about what is to come.
  const isBehind = builtOn !== null && today < builtOn;
  if (date > today && !isBehind) return "to-come";
  return earlier !== null && date < earlier ? "before-earlier" : null;
}

/** Corrects the day of the opening; an assessment that is not opened has none. */
export function correctOpening(assessment: Assessment, date: LocalDate): Assessment {
  const { opening } = assessment;
  return opening ? { ...assessment, opening: { ...opening, date } } : assessment;
}

function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}
