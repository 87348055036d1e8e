/**
 * A mean before it is divided: of whole numbers, so that decisions and differences stay exact. A
 * count of 0 means that there is no mean.
 */
export type Average = { readonly sum: number; readonly count: number };

/** The average of nothing. */
export const NO_AVERAGE: Average = { sum: 0, count: 0 };

/** The sum and the number of the values. */
export function averageOf(values: readonly number[]): Average {
  return { sum: values.reduce((sum, value) => sum + value, 0), count: values.length };
}

/** The mean, in the unit of the values; null where there is nothing to average, never 0. */
export function meanOf({ sum, count }: Average): number | null {
  return count === 0 ? null : sum / count;
}

/**
 * Mean of the first minus mean of the second; null where either is undefined. Cross-multiplied and
 * divided once: 8/3 - 5/3 is 1 here, whereas subtracting doubles gives 0.9999999999999998.
 */
export function differenceOf(first: Average, second: Average): number | null {
  if (first.count === 0 || second.count === 0) return null;
  return (first.sum * second.count - second.sum * first.count) / (first.count * second.count);
}
