// On some ways the `#` of a link is encoded, once or several times, becomes " - " or is lost, so that
// what belongs behind it ends up in the path. The build writes this rule into its pages for first visits.
// A path that begins with two slashes would lead to another site. Where no `#` is left, only what is as
// long as a code is one: Samsyn may lie in a folder called "i" or "r". What a phone's "share" brought
// is read whole, not led on.
export const WRAPPED =
  /^(\/|(?!\/\/)[^#?]*?\/)(?:index\.html)?(?:\?(?!shared-)[^/#]*|(?:%(?:25)*[\dA-F]{2}|[-+])*)(?:(?:%(?:25)*23|&#35;)(?:%(?:25)*2F)?|(?=\/?[ir](?:%(?:25)*2F|\/)[\w%-]{40}))\/?([ir])(?:%(?:25)*2F|\/)([\w%-]+)/i;

/** The path and query with their fragment where it was before it was changed; null where none was. */
export function unwrapped(path: string): string | null {
  const [, folder, letter, code] = WRAPPED.exec(path) ?? [];
  return code === undefined ? null : `${folder}#/${letter}/${code}`;
}
