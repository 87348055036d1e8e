import { readFileSync } from "node:fs";
import { screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { App } from "#app/app.tsx";
import { writeAssessmentFile } from "#platform/channels/files/assessment-file.ts";
import { forgetDevice, renderWithWords } from "#tests/support/render.tsx";
import { freshAssessment } from "#tests/support/sealed-assessment.ts";
import manifest from "../../public/manifest.json" with { type: "json" };

afterEach(() => {
  globalThis.launchQueue = undefined;
});

describe("the installed app", () => {
  it("opens the assessment files that the system opens with it", async () => {
    await forgetDevice();
    const assessment = await freshAssessment();
    const file = await writeAssessmentFile({ assessment, plan: null }, "");
    if (!file.ok) throw new Error(file.reason);
    const handle = { getFile: async () => new File([file.value], "x.samsyn.json") };
    globalThis.launchQueue = {
      setConsumer: (take) => {
        take({ files: [handle] });
      },
    };
    await renderWithWords(<App />, "en");
    expect(await screen.findByRole("heading", { level: 1, name: /Nordwind/ })).toBeVisible();
    expect(location.hash).toBe(`#/a/${assessment.id}/collect`);
  });

  it("has the colour of the paper around it, in light and dark", () => {
    const [, light, dark] =
      /--paper: light-dark\((#\w+), (#\w+)\)/.exec(readFileSync("src/ui/tokens.css", "utf8")) ?? [];
    const page = new DOMParser().parseFromString(readFileSync("index.html", "utf8"), "text/html");
    const colours = [...page.querySelectorAll('meta[name="theme-color"]')].map((meta) => [
      meta.getAttribute("media"),
      meta.getAttribute("content"),
    ]);
    expect(colours).toEqual([
      ["(prefers-color-scheme: light)", light],
      ["(prefers-color-scheme: dark)", dark],
    ]);
    expect(manifest.theme_color).toBe(light);
    expect(manifest.background_color).toBe(light);
  });
});
