export { default as common } from "#locales/sv/common.json";
export { default as questionnaire } from "#locales/sv/questionnaire.json";
export { default as respond } from "#locales/sv/respond.json";
