import type { Page } from "@playwright/test";
import type { Assessment } from "../../../../src/domain/assessment/assessment.ts";
import { markInvited, openAnswers } from "../../../../src/domain/assessment/change.ts";
import type { PerParty } from "../../../../src/domain/assessment/party.ts";
import { addConversation } from "../../../../src/domain/deck/arrange.ts";
import { sortOf } from "../../../../src/domain/deck/pages.ts";
import { emptyPlan, type Plan } from "../../../../src/domain/plan/plan.ts";
import { setOutcomeNote, setOutcomeState } from "../../../../src/domain/plan/step-outcome.ts";
import type { Language } from "../../../../src/domain/questionnaire/language.ts";
import {
  CORE_STATEMENTS,
  isOwn,
  STATEMENTS,
} from "../../../../src/domain/questionnaire/look-up.ts";
import { nextRound } from "../../../../src/domain/rounds/next-round.ts";
import { createAssessment } from "../../../../src/domain/sealing/create-assessment.ts";
import { USUAL_MS } from "../../../../src/platform/channels/session/countdown.ts";
import { valueOf } from "../../../support/value-of.ts";
import { goTo, placeOf, settled, slideOn } from "../slides.ts";
import { expect } from "../test.ts";
import { worstCase } from "../worst-case.ts";
import { eightOwnTalkedAbout, threeOwn } from "./own-words-round.ts";
import {
  type AnswerRule,
  alike,
  anOpenedRound,
  LONG_NAMES,
  mixed,
  NAMES,
  OPENED_ON,
  withAnswers,
} from "./round.ts";
import { samplePlan } from "./sample-plan.ts";
import { once, oncePerLanguage, recordsOf, type ScreenState } from "./screen-state.ts";

type Presented = {
  readonly assessment: Assessment;
  readonly plan: Plan;
  readonly earlier?: Assessment;
};
type Make = (language: Language) => Promise<Presented>;

/** Every kind of slide, in the order of a deck, but for what only an assessment with own words has. */
const KINDS = [
  "cover",
  "how-to-read",
  "relationship",
  "strengths",
  "concerns",
  "importance",
  "radar",
  "module",
  "since",
  "moved",
  "outcomes",
  "go-on",
  "conversation",
  "positions",
  "next-steps",
  "next-look",
] as const;

/** How many steps show everything on a slide. */
const STEPS: Readonly<Record<string, number>> = { radar: 2, conversation: 4 };

/** Where the parties differed then and do no more, and the other way round. */
const before: AnswerRule = (statement, party, person) => mixed(3 * statement + 3, party, person);

type SecondRound = {
  readonly names?: PerParty<string>;
  /** Conversations besides the five proposed. */
  readonly added?: number;
  readonly earlierRule?: AnswerRule;
  readonly rule?: AnswerRule;
};

/** A second round over the whole questionnaire. */
function secondRound({
  names = NAMES,
  added = 0,
  earlierRule = before,
  rule = mixed,
}: SecondRound): Make {
  return oncePerLanguage(async (language) => {
    const people = { A: 4, B: 3 };
    const statements = STATEMENTS.map(({ id }) => id).filter((id) => !isOwn(id));
    const earlier = await anOpenedRound({
      names,
      language,
      configuration: { statements },
      rule: earlierRule,
    });
    const told = samplePlan(language);
    const started = await createAssessment(valueOf(nextRound(earlier, told, "follow-up")));
    const answered = await withAnswers(markInvited(started), people, { language, rule });
    const talked = CORE_STATEMENTS.slice(1, 1 + added);
    const [{ what } = { what: "" }] = told.nextSteps;
    const known = valueOf(setOutcomeNote(valueOf(setOutcomeState(told, 1, "done")), 1, what));
    return {
      earlier,
      assessment: openAnswers(answered, OPENED_ON),
      plan: talked.reduce(addConversation, known),
    };
  });
}

const nothingAgreed = (make: () => Promise<Assessment>): Make => {
  const made = once(make);
  return async () => ({ assessment: await made(), plan: emptyPlan(OPENED_ON) });
};

const ordinary = secondRound({});
const full = secondRound({ names: LONG_NAMES, added: 3 });
const unchanged = secondRound({ earlierRule: alike, rule: alike });
const same = nothingAgreed(() => anOpenedRound({ rule: alike }));
const most = once(worstCase);
const onePerson = nothingAgreed(() => anOpenedRound({ people: { A: 1, B: 1 } }));

function openDeck(make: Make): ScreenState["opened"] {
  return async (language) => {
    const { assessment, plan, earlier } = await make(language);
    return {
      records: { ...(earlier && recordsOf(earlier, plan)), ...recordsOf(assessment, plan) },
      place: `/a/${assessment.id}/deck`,
    };
  };
}

/** Goes on until this slide, or the first of this kind, is on the screen, with everything shown. */
function showSlide({ kind, further = 0, keys = [], later = 0 }: Shown) {
  return async (page: Page) => {
    await expect(slideOn(page).getByRole("heading", { level: 1 })).toBeVisible({
      timeout: 60_000,
    });
    let number = 1;
    for (;;) {
      const { slide } = await placeOf(page);
      if (slide === kind || sortOf(slide) === kind) break;
      number += 1;
      if (!(await goTo(page, number))) throw new Error(`no slide ${kind}`);
    }
    for (let step = 0; step < (STEPS[sortOf(kind)] ?? 0) + further; step += 1)
      await page.keyboard.press("PageDown");
    await settled(page);
    const { slide } = await placeOf(page);
    if (slide !== kind && sortOf(slide) !== kind) throw new Error(`${kind} has fewer steps`);
    for (const key of keys) await page.keyboard.press(key);
    if (keys.length > 0) {
      // A clock that stands still, so that every picture shows the same second; it may stand already.
      const now = await page.evaluate(() => Date.now());
      await page.clock.setFixedTime(now + later);
    }
    await settled(page);
  };
}

type Shown = {
  readonly make: Make;
  /** A kind of slide, or one slide. */
  readonly kind: string;
  readonly name: string;
  /** Steps after those that show everything, or below 0 before. */
  readonly further?: number;
  readonly keys?: readonly string[];
  /** Milliseconds that have passed since the keys were pressed. */
  readonly later?: number;
};

function slideState(shown: Shown): ScreenState {
  return {
    name: `slide-${shown.name}`,
    isWindow: true,
    isSlide: true,
    opened: openDeck(shown.make),
    act: showSlide(shown),
  };
}

/** Slides without a difference, and of one person on each side, where that shows. */
const TELLING = ["cover", "relationship", "strengths", "importance", "radar", "go-on"] as const;
/** What only shows where nothing differs and nothing was agreed. */
const NOTHING = ["how-to-read", "next-steps"] as const;
/** What only an assessment with own words has. */
const OWN = [
  { kind: "open-answers", name: "open-answers" },
  { kind: "module", name: "module-own" },
  // Nobody was asked to guess.
  { kind: "conversation:own-1", name: "conversation-own", further: -1 },
] as const;

/** Every kind of slide: as usual, as full as it gets, with nothing to differ about, of few people; and timed. */
export const SLIDE_STATES: readonly ScreenState[] = [
  ...KINDS.map((kind) => slideState({ make: ordinary, kind, name: kind })),
  ...KINDS.map((kind) => slideState({ make: full, kind, name: `${kind}-full` })),
  ...[...TELLING, ...NOTHING].map((kind) =>
    slideState({ make: same, kind, name: `${kind}-alike` }),
  ),
  slideState({ make: unchanged, kind: "since", name: "since-alike" }),
  // It has been talked about before: nothing is proposed where nothing differs.
  slideState({ make: unchanged, kind: "conversation", name: "conversation-alike" }),
  ...TELLING.filter((kind) => kind !== "strengths").map((kind) =>
    slideState({ make: onePerson, kind, name: `${kind}-one-person` }),
  ),
  slideState({ make: onePerson, kind: "conversation", name: "conversation-one-person" }),
  slideState({ make: full, kind: "radar", name: "radar-why", further: 1 }),
  slideState({ make: full, kind: "module", name: "module-why", further: 1 }),
  slideState({ make: full, kind: "conversation:business-model", name: "conversation-votes" }),
  slideState({ make: full, kind: "conversation", name: "conversation-two-languages", keys: ["d"] }),
  // Single answers make room for what was expected.
  slideState({ make: most, kind: "conversation", name: "conversation-dots", further: -2 }),
  slideState({
    make: most,
    kind: "conversation:difficult-subjects",
    name: "conversation-comment",
  }),
  slideState({ make: ordinary, kind: "cover", name: "cover-apart", keys: ["a"] }),
  slideState({ make: ordinary, kind: "cover", name: "cover-paused", keys: ["a", "a"] }),
  ...[
    { name: "timed", later: 1000 },
    { name: "last-seconds", later: USUAL_MS - 7000 },
    { name: "time-up", later: USUAL_MS },
  ].map(({ name, later }) =>
    slideState({
      make: full,
      kind: "conversation",
      name: `conversation-${name}`,
      keys: ["c"],
      later,
    }),
  ),
  ...OWN.flatMap((own) => [
    slideState({ make: threeOwn, ...own }),
    slideState({ make: eightOwnTalkedAbout, ...own, name: `${own.name}-full` }),
  ]),
];
