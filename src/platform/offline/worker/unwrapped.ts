// Some mail protection writes the `#` of a link as `%23`, once or several times encoded, so that
// what belongs behind it ends up in the path. public/404.html has the same rule for first visits.
const WRAPPED =
  /^((?!\/\/).*?\/)(?:index\.html)?%(?:25)*23(?:%(?:25)*2F|\/)([ir])(?:%(?:25)*2F|\/)([\w-]+)/i;

/** The path with its fragment where it was before somebody encoded it, or null where none was. */
export function unwrapped(path: string): string | null {
  const [, folder, letter, code] = WRAPPED.exec(path) ?? [];
  return code === undefined ? null : `${folder}#/${letter}/${code}`;
}
