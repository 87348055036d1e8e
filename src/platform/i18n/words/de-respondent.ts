export { default as closing } from "#locales/de/closing.json";
export { default as errors } from "#locales/de/errors.json";
export { default as prompts } from "#locales/de/prompts.json";
export { default as trust } from "#locales/de/trust.json";
