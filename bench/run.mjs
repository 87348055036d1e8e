// Speed, run by hand on a quiet machine after a build: each row says what was measured, its median and
// worst figure, and the most that the median may be. `npm run bench -- compare` runs one group only.
import { codeRows } from "./codes.mjs";
import { compareRows } from "./compare.mjs";
import { mailboxRows } from "./mailbox.mjs";
import { growth } from "./measure.mjs";
import { pageRows } from "./pages.mjs";
import { portfolioRows } from "./portfolio.mjs";
import { qrRows } from "./qr.mjs";
import { sealingRows } from "./sealing.mjs";
import { taskRows } from "./tasks.mjs";

const GROUPS = {
  compare: compareRows,
  sealing: sealingRows,
  codes: codeRows,
  qr: qrRows,
  pages: pageRows,
  mailbox: mailboxRows,
  tasks: taskRows,
  portfolio: portfolioRows,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in GROUPS));
if (unknown.length > 0) {
  console.error(`No group ${unknown.join(", ")}; there are ${Object.keys(GROUPS).join(", ")}.`);
  process.exit(1);
}

const head = line(["what", "median", "worst", "at most", ""]);
console.log(`${head}\n${"-".repeat(head.length)}`);
for (const [name, rowsOf] of Object.entries(GROUPS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const rows = [];
  for await (const row of await rowsOf()) {
    show(row);
    rows.push(row);
  }
  const sized = rows.filter(({ size }) => size !== undefined);
  if (sized.length > 1) {
    const power = growth(sized.map(({ size, median }) => ({ size, ms: median })));
    console.log(`${name}: grows with the size to the power of ${power.toFixed(2)}`);
  }
}

function show({ what, median, slowest, limit, unit = "ms" }) {
  const isOver = median > limit;
  if (isOver) process.exitCode = 1;
  const figures = [median, slowest].map((figure) => `${figure.toFixed(1)} ${unit}`);
  console.log(line([what, ...figures, `${limit} ${unit}`, isOver ? "over" : ""]));
}

function line([what, ...figures]) {
  return [what.padEnd(48), ...figures.map((figure) => String(figure).padStart(13))].join("");
}
