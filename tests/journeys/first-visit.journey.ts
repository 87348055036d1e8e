import { setUp } from "./support/people.ts";
import { expect, test } from "./support/test.ts";

const MOST_FILES = 25;

// The offline copy comes aside, in its own time.
test.use({ serviceWorkers: "block" });

test("a facilitator's first way from Home to Collect asks the host for few files", {
  tag: "@chromium",
}, async ({ person }) => {
  const context = await person({ locale: "en-GB" });
  // A host that lets files be kept is asked for each of them once.
  const asked = new Set<string>();
  context.on("request", (request) => {
    if (request.url().startsWith("http")) asked.add(new URL(request.url()).pathname);
  });
  const page = await context.newPage();
  await setUp(page, { A: "Nordvik", B: "Alpenblick" });
  await page.waitForLoadState("networkidle");
  const files = [...asked];
  expect(files).toContainEqual(expect.stringMatching(/\/assets\/collect-/));
  expect(files.length, files.join("\n")).toBeLessThanOrEqual(MOST_FILES);
});
