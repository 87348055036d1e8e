import { type Question, questionsOf } from "#domain/answers/questions.ts";
import type { SurveyConfiguration } from "#domain/assessment/survey-configuration.ts";
import { statementById } from "#domain/questionnaire/look-up.ts";
import type {
  DraftDocument,
  QuestionLocation,
  QuestionPage,
  RespondLocation,
} from "#platform/storage/drafts/draft-document.ts";

/** Where the person stands: the first page, or a location in the draft. */
export type Standing = RespondLocation | "first";

/** The pages that ask, in order. */
export type Route = readonly QuestionPage[];

/** What this configuration asks, page by page. */
export function routeOf(configuration: SurveyConfiguration): Route {
  const pages = questionsOf(configuration).map(pageOf);
  return pages.filter((page, position) => positionOf(page, pages) === position);
}

/** The page that asks it: importance all together, expectations a dimension at a time. */
function pageOf(question: Question): QuestionPage {
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
export function isShort({ page }: QuestionPage): boolean {
  return page === "go-on" || page === "open" || page === "importance" || page === "expectations";
}

/** The page in the order of asking. */
export function locationOf(page: QuestionPage): QuestionLocation {
  return { ...page, fromReview: false };
}

/** The position of the page on the route, from 0; -1 where it is not asked. */
export function positionOf(page: QuestionPage, route: Route): number {
  return route.findIndex((other) => samePage(page, other));
}

/** Whether the location asks something. */
export function isAsked(location: RespondLocation): location is QuestionLocation {
  return location.page !== "review" && location.page !== "send";
}

/** What "Next" leads to. */
export function locationAfter(location: RespondLocation, route: Route): RespondLocation {
  if (!isAsked(location)) return { page: "send" };
  const next = route[positionOf(location, route) + 1];
  return location.fromReview || next === undefined ? { page: "review" } : locationOf(next);
}

/** What "Back" leads to. */
export function locationBefore(location: RespondLocation, route: Route): Standing {
  if (location.page === "send") return { page: "review" };
  if (isAsked(location) && location.fromReview) return { page: "review" };
  const position = isAsked(location) ? positionOf(location, route) : route.length;
  const before = route[position - 1];
  return before === undefined ? "first" : locationOf(before);
}

/** Every location from the first question to this one, so that the way back can be walked. */
export function pathTo(location: RespondLocation, route: Route): readonly RespondLocation[] {
  const before = locationBefore(location, route);
  return before === "first" ? [location] : [...pathTo(before, route), location];
}

/** Whether two standings are the same page. */
export function sameLocation(one: Standing, other: Standing): boolean {
  if (one === "first" || other === "first") return one === other;
  if (!isAsked(one) || !isAsked(other)) return one.page === other.page;
  return samePage(one, other) && one.fromReview === other.fromReview;
}

/** The location where an unsealed draft is taken up again: there is nothing to send. */
export function pathEnd(location: RespondLocation, route: Route): RespondLocation {
  return isAsked(location) && positionOf(location, route) >= 0 ? location : { page: "review" };
}

/** The location where a draft on a device of one's own is taken up again. */
export function locationToOpen({ location, sealed }: DraftDocument, route: Route): RespondLocation {
  return sealed?.current ? { page: "send" } : pathEnd(location, route);
}

function samePage(one: QuestionPage, other: QuestionPage): boolean {
  if (one.page === "statement") {
    return other.page === "statement" && one.statement === other.statement;
  }
  if (one.page === "expectations") {
    return other.page === "expectations" && one.dimension === other.dimension;
  }
  return one.page === other.page;
}
