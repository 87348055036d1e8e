import { act, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { translatePage } from "#tests/support/translate-page.ts";
import { freshDevice, open, start, statement } from "./on-own-device.tsx";

const html = document.documentElement;
let stop: () => void;

beforeEach(async () => {
  await freshDevice();
  stop = translatePage();
});
afterEach(() => {
  stop();
  html.removeAttribute("lang");
  html.removeAttribute("class");
});

/** Up to the first statement. */
async function startTranslated() {
  const { user } = await open();
  await user.click(await screen.findByRole("button", { name: "«Start»" }));
  await user.click(await screen.findByRole("button", { name: "«Next»" }));
  await statement(/For what they put in/);
  return user;
}

describe("a page that the browser translates", () => {
  it("counts on from statement to statement, and leaves the questionnaire's words alone", async () => {
    const user = await startTranslated();
    for (const position of [1, 2, 3]) {
      expect(await screen.findByText(new RegExp(` ${position} of 3»$`))).toBeVisible();
      expect(screen.getByRole("radio", { name: "Mostly true" })).toBeVisible();
      await user.keyboard("4{Enter}");
    }
    await statement(/should this cooperation go on/);
    await user.keyboard("4{Enter}");
    expect(await screen.findByText("«3 of 3 statements answered»")).toBeVisible();
    expect(screen.getAllByText("Mostly true")).toHaveLength(3);
    expect(screen.getByText(/^For what they put in/)).toBeVisible();
  });

  it("says what is saved, and how many characters are written", async () => {
    const user = await startTranslated();
    await user.click(await screen.findByRole("button", { name: /Add a comment/ }));
    await user.type(screen.getByLabelText(/Your comment/), "So");
    expect(await screen.findByText("«2 of 500 characters»")).toBeVisible();
    await user.type(screen.getByLabelText(/Your comment/), "!");
    expect(await screen.findByText("«3 of 500 characters»")).toBeVisible();
    expect(await screen.findByText("«Saved ✓»")).toBeVisible();
  });

  it("is answered to the end, sealed and changed without a failure", async () => {
    const user = await startTranslated();
    for (const digit of ["4", "3", "2"]) await user.keyboard(`${digit}{Enter}`);
    await statement(/should this cooperation go on/);
    await user.keyboard("5{Enter}");
    await user.click(await screen.findByRole("button", { name: /Seal the answers/ }));
    await user.click(await screen.findByRole("button", { name: /Copy as text/ }));
    await user.click(await screen.findByRole("button", { name: /I have sent them/ }));
    expect(await screen.findByText("«Marked as sent»")).toBeVisible();
    expect(screen.getByText(/^[0-9A-Z]{3}-[0-9A-Z]{3}$/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: /Change my answers/ }));
    expect(await screen.findByText("«Your answers at a glance»")).toBeVisible();
  });

  it("offers the languages that the page has itself, and shows the chosen one", async () => {
    const user = await startTranslated();
    await screen.findByText(/Your browser is translating this page/);
    await user.click(screen.getByRole("button", { name: "Deutsch" }));
    await statement(/^Gemessen am eigenen Einsatz/);
    expect(await screen.findByText(/1 von 3»$/)).toBeVisible();
  });
});

describe("a page that the browser leaves alone", () => {
  it("offers nothing, until a browser says that it speaks another language", async () => {
    stop();
    html.removeAttribute("class");
    html.lang = "en";
    await start();
    await screen.findByRole("button", { name: "Add a comment" });
    expect(screen.queryByText(/Your browser is translating/)).toBeNull();
    act(() => {
      html.lang = "pl";
    });
    await waitFor(() => {
      expect(screen.getByText(/Your browser is translating/)).toBeVisible();
    });
  });
});
