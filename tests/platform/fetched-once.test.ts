import { describe, expect, it } from "vitest";
import { fetchedOnce } from "#platform/fetched-once.ts";

describe("fetchedOnce", () => {
  it("fetches once what is asked for again", async () => {
    let tries = 0;
    const fetchIt = fetchedOnce(() => Promise.resolve(++tries));
    expect(await Promise.all([fetchIt(), fetchIt()])).toEqual([1, 1]);
    expect(await fetchIt()).toBe(1);
  });

  it("tries again after a failure", async () => {
    let tries = 0;
    const fetchIt = fetchedOnce(() => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error("offline")) : Promise.resolve(tries);
    });
    await expect(fetchIt()).rejects.toThrow("offline");
    expect(await fetchIt()).toBe(2);
  });
});
