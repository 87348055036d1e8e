// Speed, run by hand on a quiet machine: each row says what was measured, how long it
// took and the most it may take (by the median).
import { compareRows } from "./compare.mjs";

const rows = await compareRows();
console.log(
  line(["what", "median ms", "slowest ms", "at most ms", ""]),
  `\n${"-".repeat(line(["", "", "", "", ""]).length)}`,
);
for (const { what, median, slowest, limit } of rows) {
  const verdict = median < limit ? "ok" : "too slow";
  console.log(line([what, median.toFixed(2), slowest.toFixed(2), limit, verdict]));
}
if (rows.some(({ median, limit }) => median >= limit)) process.exitCode = 1;

function line([what, ...figures]) {
  return [what.padEnd(44), ...figures.map((figure) => String(figure).padStart(11))].join("");
}
