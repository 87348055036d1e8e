import type { OwnId } from "#domain/questionnaire/structure.ts";
import type again from "#locales/en/again.json";
import type agree from "#locales/en/agree.json";
import type bundle from "#locales/en/bundle.json";
import type closing from "#locales/en/closing.json";
import type collect from "#locales/en/collect.json";
import type common from "#locales/en/common.json";
import type compare from "#locales/en/compare.json";
import type errors from "#locales/en/errors.json";
import type home from "#locales/en/home.json";
import type join from "#locales/en/join.json";
import type method from "#locales/en/method.json";
import type paper from "#locales/en/paper.json";
import type plan from "#locales/en/plan.json";
import type portfolio from "#locales/en/portfolio.json";
import type present from "#locales/en/present.json";
import type prompts from "#locales/en/prompts.json";
import type questionnaire from "#locales/en/questionnaire.json";
import type report from "#locales/en/report.json";
import type respond from "#locales/en/respond.json";
import type results from "#locales/en/results.json";
import type setup from "#locales/en/setup.json";
import type trust from "#locales/en/trust.json";

/** What `own-words.ts` puts beside the words of ours. */
type Own<Words> = { [Id in OwnId]: Words };
type Questionnaire = typeof questionnaire & {
  statements: Own<{ text: string; label: string }>;
  dimensions: Own<{ name: string; label: string }>;
  openQuestion: string;
};
type Prompts = typeof prompts & { statements: Own<typeof prompts.own> };

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: {
      again: typeof again;
      agree: typeof agree;
      closing: typeof closing;
      bundle: typeof bundle;
      collect: typeof collect;
      common: typeof common;
      compare: typeof compare;
      errors: typeof errors;
      home: typeof home;
      join: typeof join;
      paper: typeof paper;
      plan: typeof plan;
      method: typeof method;
      portfolio: typeof portfolio;
      present: typeof present;
      prompts: Prompts;
      questionnaire: Questionnaire;
      report: typeof report;
      respond: typeof respond;
      results: typeof results;
      setup: typeof setup;
      trust: typeof trust;
    };
  }
}
