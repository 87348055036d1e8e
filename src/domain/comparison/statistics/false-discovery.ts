/**
 * Adjusts p values for having tested many (Benjamini & Hochberg 1995): of m tests, the i-th smallest p
 * becomes min over j >= i of min(1, m p(j) / j). null stands for no test: it stays null and is not
 * counted in m. Export only.
 */
export function adjustForMany(values: readonly (number | null)[]): readonly (number | null)[] {
  const descending = values
    .flatMap((p, index) => (p === null ? [] : [{ p, index }]))
    .toSorted((one, other) => other.p - one.p);
  const tests = descending.length;
  const adjusted: (number | null)[] = values.map(() => null);
  let least = 1;
  for (const [place, { p, index }] of descending.entries()) {
    least = Math.min(least, (tests * p) / (tests - place));
    adjusted[index] = least;
  }
  return adjusted;
}
