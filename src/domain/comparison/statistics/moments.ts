/** What a party's whole numbers amount to: how many, their mean, and how far they spread. */
export type Moments = {
  readonly count: number;
  /** In the unit of the values; meaningless where the count is 0. */
  readonly mean: number;
  /** Sum of the squared deviations from the mean: (count - 1) times the variance. */
  readonly squares: number;
};

/** The moments of whole numbers. The deviations are exact: 0 if and only if all are equal. */
export function momentsOf(values: readonly number[]): Moments {
  const count = values.length;
  if (count === 0) return { count, mean: 0, squares: 0 };
  const sum = values.reduce((total, value) => total + value, 0);
  const sumOfSquares = values.reduce((total, value) => total + value * value, 0);
  return { count, mean: sum / count, squares: (count * sumOfSquares - sum * sum) / count };
}
