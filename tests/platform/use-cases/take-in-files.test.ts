import { expect, it } from "vitest";
import { takeFromText } from "#platform/use-cases/take-in-files.ts";

it("tells how far it has come, as often as something goes to the disk", async () => {
  // Each is announced as an answer and breaks off, so that nothing is looked for on the device.
  const text = Array.from({ length: 250 }, (_, index) => `samsyn:r/IQAA${index}`).join("\n\n");
  const told: number[] = [];
  const lines = await takeFromText("AAAAAAAAAAA", text, ({ done, total }) => {
    expect(total).toBe(250);
    told.push(done);
  });
  expect(lines).toHaveLength(250);
  expect(told).toEqual([0, 100, 200]);
});
