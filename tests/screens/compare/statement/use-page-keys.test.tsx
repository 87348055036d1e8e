import { fireEvent, render, screen } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { usePageKeys } from "#screens/compare/statement/use-page-keys.ts";

function Page() {
  usePageKeys("#/before", "#/after");
  return (
    <>
      <input aria-label="note" />
      <select aria-label="language" />
    </>
  );
}

beforeEach(() => {
  location.hash = "";
});

it("leads to the neighbours, and rests while one types, chooses or selects", () => {
  render(<Page />);
  for (const name of ["note", "language"]) {
    fireEvent.keyDown(screen.getByLabelText(name), { key: "ArrowRight" });
  }
  fireEvent.keyDown(document.body, { key: "ArrowRight", shiftKey: true });
  expect(location.hash).toBe("");
  fireEvent.keyDown(document.body, { key: "ArrowRight" });
  expect(location.hash).toBe("#/after");
  fireEvent.keyDown(document.body, { key: "ArrowLeft" });
  expect(location.hash).toBe("#/before");
});
