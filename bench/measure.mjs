/** Runs a task unmeasured until its code is compiled, then measured; milliseconds. */
export function measure(task, { warmUpMs = 1000, runs = 31 } = {}) {
  const warm = performance.now() + warmUpMs;
  while (performance.now() < warm) task();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  }).toSorted((one, other) => one - other);
  return { median: times[Math.floor(runs / 2)], slowest: times.at(-1) };
}

/** Numbers from 0 to below 1 that are the same in every run (Park & Miller's generator). */
export function steadyRandom(seed) {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
