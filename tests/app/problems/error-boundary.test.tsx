import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ErrorBoundary } from "#app/problems/error-boundary.tsx";
import { renderWithWords } from "#tests/support/render.tsx";

let problem: Error | null;

function Part() {
  if (problem) throw problem;
  return <p>the part</p>;
}

const at = (place: string) => (
  <ErrorBoundary resetKey={place}>
    <Part />
  </ErrorBoundary>
);

async function show() {
  const { rerender } = await renderWithWords(at("#/new"), "en");
  return { user: userEvent.setup(), rerender };
}

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it.each([
  "Failed to fetch dynamically imported module: https://example.org/a.js",
  "error loading dynamically imported module: https://example.org/a.js",
  "Importing a module script failed.",
  "Unable to preload CSS for /a.css",
  "no words for closing:send.title",
])("says that a part is missing, and stays while nobody answers: %s", async (message) => {
  problem = new TypeError(message);
  const answer = vi.fn(() => Promise.reject(new TypeError("offline")));
  vi.stubGlobal("fetch", answer);
  const { user } = await show();
  expect(screen.getByRole("alert")).toHaveTextContent(/Part of Samsyn is missing here/);
  expect(screen.queryByText(/still no connection/)).toBeNull();
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText(/still no connection/)).toBeVisible();
  expect(answer).toHaveBeenCalledExactlyOnceWith("./", { method: "HEAD", cache: "no-store" });
});

it("says of anything else that it was not expected", async () => {
  problem = new Error("a fault of ours");
  await show();
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/unexpected/);
});

it("draws the part anew where the person asks for it", async () => {
  problem = new Error("a fault of ours");
  const { user } = await show();
  problem = null;
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(screen.getByText("the part")).toBeVisible();
});

it("is left behind by whoever goes back", async () => {
  problem = new TypeError("Importing a module script failed.");
  const { rerender } = await show();
  problem = null;
  rerender(at("#/new"));
  expect(screen.getByRole("alert")).toBeVisible();
  rerender(at("#/"));
  expect(screen.getByText("the part")).toBeVisible();
});
