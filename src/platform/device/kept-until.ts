import type { LocalDate } from "#domain/assessment/assessment.ts";
import { localDate } from "../i18n/format.ts";

/** WebKit clears on the seventh day. */
const SAFE_DAYS = 6;

/**
 * The day until which this browser keeps what is stored, if nobody comes back before; null where it
 * sets no such day. WebKit clears the storage of a site that was not visited for a week, but not of one
 * on the home screen.
 */
export function keptUntil(): LocalDate | null {
  // Nothing else tells this engine from others.
  if (!navigator.vendor.startsWith("Apple")) return null;
  if (window.matchMedia?.("(display-mode: standalone)").matches) return null;
  const day = new Date();
  day.setDate(day.getDate() + SAFE_DAYS);
  return localDate(day);
}
