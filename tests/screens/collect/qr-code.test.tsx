import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { forgetDevice } from "#tests/support/render.tsx";
import { freshAssessment } from "#tests/support/sealed-assessment.ts";
import { askingOwn, card, collect } from "./collecting.tsx";

it("a QR code without room for all own words has them in one language, which one chooses", async () => {
  await forgetDevice();
  const fresh = await freshAssessment();
  const { user } = await collect({
    ...fresh,
    configuration: askingOwn(fresh),
    fileSaved: true,
  });
  await user.click(card("B").getByRole("button", { name: "Show QR code" }));
  const dialog = await screen.findByRole("dialog", { name: /^Invitation for/ });
  const code = () => within(dialog).getByRole("img", { name: "QR code" }).innerHTML;
  expect(within(dialog).getByText(/can be read from \d\.\d metres away/)).toBeVisible();
  const language = within(dialog).getByRole("combobox", { name: "Language of the code" });
  expect(language).toHaveValue("en");
  expect(
    within(language)
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual(["Svenska", "Deutsch", "English"]);
  const english = code();
  await user.selectOptions(language, "Deutsch");
  await waitFor(() => {
    expect(language).toHaveValue("de");
  });
  expect(code()).not.toBe(english);
  await user.click(within(dialog).getByRole("button", { name: "Close" }));
  await user.click(card("A").getByRole("button", { name: "Show QR code" }));
  expect(await screen.findAllByRole("img", { name: "QR code" })).toHaveLength(1);
});
