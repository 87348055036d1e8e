export { default as closing } from "#locales/en/closing.json";
export { default as errors } from "#locales/en/errors.json";
export { default as prompts } from "#locales/en/prompts.json";
export { default as trust } from "#locales/en/trust.json";
