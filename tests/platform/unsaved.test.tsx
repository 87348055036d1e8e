import { act, renderHook, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { answerLeaving, type Kept, useIsAsked, useUnsaved } from "#platform/unsaved.ts";

it("asks anew whoever left when all had been saved meanwhile", async () => {
  location.hash = "#/a";
  await waitFor(() => {
    expect(location.hash).toBe("#/a");
  });
  const { result, rerender } = renderHook(
    ({ kept }: { readonly kept: Kept }) => {
      useUnsaved(kept);
      return useIsAsked();
    },
    { initialProps: { kept: "unsaved" } },
  );
  location.hash = "#/b";
  await waitFor(() => {
    expect(result.current).toBe(true);
  });
  rerender({ kept: "saved" });
  act(() => {
    answerLeaving(true);
  });
  await waitFor(() => {
    expect(location.hash).toBe("#/b");
  });
  rerender({ kept: "unsaved" });
  location.hash = "#/c";
  await waitFor(() => {
    expect(result.current).toBe(true);
  });
  expect(location.hash).toBe("#/b");
});
