export { default as common } from "#locales/de/common.json";
export { default as questionnaire } from "#locales/de/questionnaire.json";
export { default as respond } from "#locales/de/respond.json";
