/** Bernoulli's numbers over 2k (2k - 1), for k = 1 to 7. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156];

/** From here the first term left out is below 1e-15. */
const LARGE = 10;

/**
 * The natural logarithm of the gamma function for x > 0: Stirling's series (Abramowitz & Stegun
 * 6.1.41), smaller x being raised first by gamma(x + 1) = x gamma(x). To about 14 digits.
 */
export function logGamma(x: number): number {
  let product = 1;
  let large = x;
  while (large < LARGE) {
    product *= large;
    large += 1;
  }
  const series = STIRLING.reduce((sum, term, index) => sum + term / large ** (2 * index + 1), 0);
  const base = (large - 0.5) * Math.log(large) - large + Math.log(2 * Math.PI) / 2;
  return base + series - Math.log(product);
}
