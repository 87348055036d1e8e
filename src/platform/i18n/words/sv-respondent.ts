export { default as closing } from "#locales/sv/closing.json";
export { default as errors } from "#locales/sv/errors.json";
export { default as prompts } from "#locales/sv/prompts.json";
export { default as trust } from "#locales/sv/trust.json";
