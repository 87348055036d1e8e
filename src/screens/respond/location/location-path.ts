import { type Question, questionsOf } from "#domain/answers/questions.ts";
import type { Terms } from "#domain/assessment/survey-configuration.ts";
import { statementById } from "#domain/questionnaire/look-up.ts";
import type {
  AskedPage,
  AskedPlace,
  DraftDocument,
  Place,
} from "#platform/storage/drafts/draft-document.ts";

/** Where the person stands: the first page, or a place in the draft. */
export type Standing = Place | "first";

/** The pages that ask, in order. */
export type Route = readonly AskedPage[];

/** What these terms ask, page by page. */
export function routeOf(terms: Terms): Route {
  const pages = questionsOf(terms).map(pageOf);
  return pages.filter((page, position) => positionOf(page, pages) === position);
}

/** The page that asks it: importance all together, expectations a dimension at a time. */
function pageOf(question: Question): AskedPage {
  switch (question.ask) {
    case "statement":
    case "balance":
      return { page: "statement", statement: question.statement };
    case "importance":
      return { page: "importance" };
    case "expectation":
      return { page: "expectations", dimension: statementById(question.statement).dimension };
    default:
      return { page: question.ask };
  }
}

/** Whether it is one of the short pages after all own answers. */
export function isShort({ page }: AskedPage): boolean {
  return page === "go-on" || page === "importance" || page === "expectations";
}

/** The page in the order of asking. */
export function placeOf(page: AskedPage): AskedPlace {
  return { ...page, fromReview: false };
}

/** The position of the page on the route, from 0; -1 where it is not asked. */
export function positionOf(page: AskedPage, route: Route): number {
  return route.findIndex((other) => samePage(page, other));
}

/** Whether the place asks something. */
export function isAsked(place: Place): place is AskedPlace {
  return place.page !== "review" && place.page !== "send";
}

/** What "Next" leads to. */
export function placeAfter(place: Place, route: Route): Place {
  if (!isAsked(place)) return { page: "send" };
  const next = route[positionOf(place, route) + 1];
  return place.fromReview || next === undefined ? { page: "review" } : placeOf(next);
}

/** What "Back" leads to. */
export function placeBefore(place: Place, route: Route): Standing {
  if (place.page === "send") return { page: "review" };
  if (isAsked(place) && place.fromReview) return { page: "review" };
  const position = isAsked(place) ? positionOf(place, route) : route.length;
  const before = route[position - 1];
  return before === undefined ? "first" : placeOf(before);
}

/** Every place from the first question to this one, so that the way back can be walked. */
export function pathTo(place: Place, route: Route): readonly Place[] {
  const before = placeBefore(place, route);
  return before === "first" ? [place] : [...pathTo(before, route), place];
}

/** Whether two standings are the same page. */
export function samePlace(one: Standing, other: Standing): boolean {
  if (one === "first" || other === "first") return one === other;
  if (!isAsked(one) || !isAsked(other)) return one.page === other.page;
  return samePage(one, other) && one.fromReview === other.fromReview;
}

/** The place where an unsealed draft is taken up again: there is nothing to send. */
export function pathEnd(place: Place, route: Route): Place {
  return isAsked(place) && positionOf(place, route) >= 0 ? place : { page: "review" };
}

/** The place where a draft on a device of one's own is taken up again. */
export function placeToOpen({ place, sealed }: DraftDocument, route: Route): Place {
  return sealed?.current ? { page: "send" } : pathEnd(place, route);
}

function samePage(one: AskedPage, other: AskedPage): boolean {
  if (one.page === "statement") {
    return other.page === "statement" && one.statement === other.statement;
  }
  if (one.page === "expectations") {
    return other.page === "expectations" && one.dimension === other.dimension;
  }
  return one.page === other.page;
}
