/** A PDF, and the whole characters that it shows as boxes, each once. */
export type MadePdf = { readonly pdf: Blob; readonly undrawable: readonly string[] };
