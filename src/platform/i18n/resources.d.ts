import type closing from "#locales/en/closing.json";
import type collect from "#locales/en/collect.json";
import type common from "#locales/en/common.json";
import type compare from "#locales/en/compare.json";
import type errors from "#locales/en/errors.json";
import type home from "#locales/en/home.json";
import type method from "#locales/en/method.json";
import type paper from "#locales/en/paper.json";
import type plan from "#locales/en/plan.json";
import type prompts from "#locales/en/prompts.json";
import type questionnaire from "#locales/en/questionnaire.json";
import type report from "#locales/en/report.json";
import type respond from "#locales/en/respond.json";
import type results from "#locales/en/results.json";
import type setup from "#locales/en/setup.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: {
      closing: typeof closing;
      collect: typeof collect;
      common: typeof common;
      compare: typeof compare;
      errors: typeof errors;
      home: typeof home;
      paper: typeof paper;
      plan: typeof plan;
      method: typeof method;
      prompts: typeof prompts;
      questionnaire: typeof questionnaire;
      report: typeof report;
      respond: typeof respond;
      results: typeof results;
      setup: typeof setup;
    };
  }
}
