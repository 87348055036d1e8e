import { render, screen } from "@testing-library/react";
import { Suspense } from "react";
import { describe, expect, it } from "vitest";
import { fetchedScreen } from "#app/fetched-screen.ts";

const Words = ({ words }: { readonly words: string }) => <p>{words}</p>;

describe("fetchedScreen", () => {
  it("waits for what is fetched when it is shown", async () => {
    const [Screen] = fetchedScreen(() => Promise.resolve(Words));
    render(
      <Suspense fallback="waiting">
        <Screen words="here" />
      </Suspense>,
    );
    expect(screen.getByText("waiting")).toBeVisible();
    expect(await screen.findByText("here")).toBeVisible();
  });

  it("draws at once what was fetched ahead", async () => {
    const [Screen, fetchAhead] = fetchedScreen(() => Promise.resolve(Words));
    await fetchAhead();
    render(
      <Suspense fallback="waiting">
        <Screen words="here" />
      </Suspense>,
    );
    expect(screen.getByText("here")).toBeVisible();
  });
});
