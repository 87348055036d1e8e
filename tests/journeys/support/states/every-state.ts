import { COLLECT_STATES } from "./collect-states.ts";
import { OTHER_STATES } from "./other-states.ts";
import { PORTFOLIO_STATES } from "./portfolio-states.ts";
import { RESPOND_STATES } from "./respond-states.ts";
import { PRESENT_STATES, RESULT_STATES } from "./result-states.ts";
import type { ScreenState } from "./screen-state.ts";
import { START_STATES } from "./start-states.ts";

/** Every screen in every state that matters, by room. */
export const ROOMS: Readonly<Record<string, readonly ScreenState[]>> = {
  start: START_STATES,
  collect: COLLECT_STATES,
  respond: RESPOND_STATES,
  results: RESULT_STATES,
  present: PRESENT_STATES,
  portfolio: PORTFOLIO_STATES,
  other: OTHER_STATES,
};
