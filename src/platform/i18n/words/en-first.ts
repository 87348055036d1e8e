export { default as common } from "#locales/en/common.json";
export { default as questionnaire } from "#locales/en/questionnaire.json";
export { default as respond } from "#locales/en/respond.json";
