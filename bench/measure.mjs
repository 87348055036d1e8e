/** Runs a task unmeasured until its code is compiled, then measured; milliseconds. */
export function measure(task, { warmUpMs = 1000, runs = 31 } = {}) {
  const warm = performance.now() + warmUpMs;
  while (performance.now() < warm) task();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  });
  return summary(times);
}

/** Median and slowest of some figures. */
export function summary(figures) {
  const sorted = figures.toSorted((one, other) => one - other);
  return { median: sorted[Math.floor(sorted.length / 2)], slowest: sorted.at(-1) };
}

/**
 * By which power of the size the time grows: 1 is linear. The slope of a line through the logarithms,
 * by least squares.
 */
export function growth(points) {
  const logs = points.map(({ size, ms }) => [Math.log(size), Math.log(ms)]);
  const mean = (at) => logs.reduce((sum, log) => sum + log[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, [size, ms]) => sum + (size - x) * (ms - y), 0);
  return over / logs.reduce((sum, [size]) => sum + (size - x) ** 2, 0);
}

/** Numbers from 0 to below 1 that are the same in every run (Park & Miller's generator). */
export function steadyRandom(seed) {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
