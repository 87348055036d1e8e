import { act, renderHook } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { useLoaded } from "#ui/hooks/use-loaded.ts";

/** What is loaded comes when the test lets it. */
function held() {
  const asked: { readonly key: string; readonly finish: (value: string) => void }[] = [];
  const load = vi.fn(
    (key: string) =>
      new Promise<string>((finish) => {
        asked.push({ key, finish });
      }),
  );
  const show = (key: string | null) =>
    renderHook(({ at }) => useLoaded(at, load), { initialProps: { at: key } });
  const answer = (index: number, value: string) => act(async () => asked[index]?.finish(value));
  return { asked, load, show, answer };
}

it("asks for nothing without a key", () => {
  const { load, show } = held();
  expect(show(null).result.current[0]).toBeNull();
  expect(load).not.toHaveBeenCalled();
});

it("gives what belongs to the key, however late another one's comes", async () => {
  const { asked, show, answer } = held();
  const { result, rerender } = show("one");
  rerender({ at: "two" });
  expect(asked.map(({ key }) => key)).toEqual(["one", "two"]);
  await answer(1, "of two");
  expect(result.current[0]).toBe("of two");
  await answer(0, "of one");
  expect(result.current[0]).toBe("of two");
});

it("keeps what is shown until it is loaded once more", async () => {
  const { show, answer } = held();
  const { result } = show("one");
  await answer(0, "before");
  act(() => void result.current[1]());
  expect(result.current[0]).toBe("before");
  await answer(1, "after");
  expect(result.current[0]).toBe("after");
});

it("keeps what was shown meanwhile, however late the load before comes", async () => {
  const { show, answer } = held();
  const { result } = show("one");
  act(() => {
    result.current[2]("shown");
  });
  await answer(0, "late");
  expect(result.current[0]).toBe("shown");
});

it("gives what the last of two loads brings", async () => {
  const { show, answer } = held();
  const { result } = show("one");
  act(() => void result.current[1]());
  await answer(1, "second");
  await answer(0, "first");
  expect(result.current[0]).toBe("second");
});
