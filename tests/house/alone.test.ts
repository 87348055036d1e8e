import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** What a test does to modules that others have loaded already, or load afterwards. */
const TO_MODULES = /\bvi\.(?:mock|doMock|resetModules)\(/u;

it("has a test alone where it changes modules, and only there", () => {
  const files = readdirSync("tests", { recursive: true, encoding: "utf8" }).filter((file) =>
    /^(?!long\/).*\.test\.tsx?$/u.test(file),
  );
  const changing = files.filter((file) => TO_MODULES.test(readFileSync(`tests/${file}`, "utf8")));
  expect(files.filter((file) => file.includes(".alone."))).toEqual(changing);
});
