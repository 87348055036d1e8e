import type { DraftDocument, Place } from "#platform/storage/drafts/draft-document.ts";
import { isAsked, placeOf, positionOf, type Route } from "./location-path.ts";

/**
 * Where to go on after a reload. The browser's history stands further on than the draft where the
 * last writes were lost: then it is the first page from there on that has no answer.
 */
export function resumedPlace(
  place: Place,
  { place: kept, sheet }: DraftDocument,
  route: Route,
): Place {
  const open = route
    .slice(pagesBefore(kept, route), pagesBefore(place, route))
    .find((page) =>
      page.page === "statement"
        ? sheet.ratings[page.statement] === undefined
        : page.page !== "relationship" || sheet.relationship === null,
    );
  return open ? placeOf(open) : place;
}

/** How many pages are behind whoever stands there: all of them where it leads back to the overview. */
function pagesBefore(place: Place, route: Route): number {
  return isAsked(place) && !place.fromReview ? positionOf(place, route) : route.length;
}
