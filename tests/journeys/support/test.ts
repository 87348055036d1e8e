import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
} from "@playwright/test";

type Fixtures = {
  /** Opens a browser of its own, as another person on another device has it. */
  readonly person: (options?: BrowserContextOptions) => Promise<BrowserContext>;
};

/** A test in which every page is watched: an error or a request to another origin fails it. */
export const test = base.extend<Fixtures>({
  person: async ({ browser, baseURL }, provide) => {
    const contexts: BrowserContext[] = [];
    const complaints: string[] = [];
    await provide(async (options = {}) => {
      const context = await browser.newContext({
        ...(baseURL ? { baseURL } : {}),
        permissions: ["clipboard-read", "clipboard-write"],
        reducedMotion: "reduce",
        ...options,
      });
      contexts.push(context);
      context.on("request", (request) => {
        const { origin, protocol } = new URL(request.url());
        const isOwn = origin === new URL(baseURL ?? "").origin;
        if (!isOwn && protocol !== "blob:" && protocol !== "data:") complaints.push(request.url());
      });
      context.on("weberror", (error) => complaints.push(String(error.error())));
      context.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      return context;
    });
    for (const context of contexts) await context.close();
    expect(complaints).toEqual([]);
  },
});

export { expect };
