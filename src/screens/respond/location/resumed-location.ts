import type { DraftDocument, RespondLocation } from "#platform/storage/drafts/draft-document.ts";
import { isAsked, locationOf, positionOf, type Route } from "./location-path.ts";

/**
 * Where to go on after a reload. The browser's history stands further on than the draft where the
 * last writes were lost: then it is the first page from there on that has no answer.
 */
export function resumedLocation(
  location: RespondLocation,
  { location: kept, sheet }: DraftDocument,
  route: Route,
): RespondLocation {
  const open = route
    .slice(pagesBefore(kept, route), pagesBefore(location, route))
    .find((page) =>
      page.page === "statement"
        ? sheet.ratings[page.statement] === undefined
        : page.page !== "relationship" || sheet.relationship === null,
    );
  return open ? locationOf(open) : location;
}

/** How many pages are behind whoever stands there: all of them where it leads back to the overview. */
function pagesBefore(location: RespondLocation, route: Route): number {
  return isAsked(location) && !location.fromReview ? positionOf(location, route) : route.length;
}
