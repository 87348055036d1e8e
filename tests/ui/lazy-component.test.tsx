import { render, screen } from "@testing-library/react";
import { Suspense } from "react";
import { describe, expect, it } from "vitest";
import { lazyComponent } from "#ui/lazy-component.ts";

const Words = ({ words }: { readonly words: string }) => <p>{words}</p>;

describe("lazyComponent", () => {
  it("waits for what is fetched when it is shown", async () => {
    const Screen = lazyComponent(() => Promise.resolve(Words));
    render(
      <Suspense fallback="waiting">
        <Screen words="here" />
      </Suspense>,
    );
    expect(screen.getByText("waiting")).toBeVisible();
    expect(await screen.findByText("here")).toBeVisible();
  });

  it("draws at once what was fetched ahead", async () => {
    const Screen = lazyComponent(() => Promise.resolve(Words));
    await Screen.prefetch();
    render(
      <Suspense fallback="waiting">
        <Screen words="here" />
      </Suspense>,
    );
    expect(screen.getByText("here")).toBeVisible();
  });
});
