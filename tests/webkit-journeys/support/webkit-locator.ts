import { expect } from "@playwright/test";
import type { DrivenLocator, Named, Role } from "../../journeys/support/driven-page.ts";
import { isPressed, readyToPress } from "./in-page.ts";
import type { Method } from "./session.ts";

/** An element as WebDriver names it. */
export type Found = { readonly "element-6066-11e4-a52e-4f735466cecf": string };

/** What a value becomes on its way between a page and the test. */
export type Passed<Value> = Value extends Element
  ? Found
  : Value extends readonly Element[]
    ? readonly Found[]
    : Value;

/** What a locator needs of the window that it looks into. */
export type Driver = {
  ask<Value>(method: Method, path: string, body?: object): Promise<Value>;
  evaluate<Given extends readonly unknown[], Value>(
    run: (...given: Given) => Value,
    ...args: { readonly [Index in keyof Given]: Passed<Given[Index]> }
  ): Promise<Passed<Awaited<Value>>>;
  inRole(root: Found | null, role: Role, named?: Named): Promise<readonly Found[]>;
};

/** A busy machine is no fault of the code. */
export const PATIENCE = { timeout: 60_000, intervals: [50, 100, 250] };

/** As Playwright's: what is there is asked for anew with every use, and used once there is just one. */
export class WebKitLocator implements DrivenLocator {
  readonly #page: Driver;
  readonly #find: () => Promise<readonly Found[]>;
  readonly #says: string;

  constructor(page: Driver, find: () => Promise<readonly Found[]>, says: string) {
    this.#page = page;
    this.#find = find;
    this.#says = says;
  }

  toString(): string {
    return this.#says;
  }

  #but(find: () => Promise<readonly Found[]>, says: string): WebKitLocator {
    return new WebKitLocator(this.#page, find, `${this.#says} ${says}`);
  }

  getByRole(role: Role, named?: Named): WebKitLocator {
    const find = async () => {
      const inside = (await this.#find()).map((root) => this.#page.inRole(root, role, named));
      return (await Promise.all(inside)).flat();
    };
    return this.#but(find, `> ${role} ${named?.name}`);
  }

  or(other: WebKitLocator): WebKitLocator {
    return this.#but(
      async () => [...(await this.#find()), ...(await other.#find())],
      `or ${String(other)}`,
    );
  }

  last(): WebKitLocator {
    return this.#but(async () => (await this.#find()).slice(-1), "(last)");
  }

  async isVisible(): Promise<boolean> {
    return (await this.#find()).length > 0;
  }

  click(): Promise<void> {
    return this.#press();
  }

  check(): Promise<void> {
    return this.isChecked().then((isChecked) => (isChecked ? undefined : this.#press()));
  }

  selectOption(value: string): Promise<void> {
    return this.#act(async (found) => {
      const option = { using: "css selector", value: `option[value="${value}"]` };
      const chosen = await this.#page.ask<Found>("POST", `${addressOf(found)}/element`, option);
      await this.#page.ask("POST", `${addressOf(chosen)}/click`);
    });
  }

  isChecked(): Promise<boolean> {
    return this.#act((found) => this.#isSelected(found));
  }

  fill(text: string): Promise<void> {
    return this.#act(async (found) => {
      await this.#page.ask("POST", `${addressOf(found)}/clear`);
      await this.#page.ask("POST", `${addressOf(found)}/value`, { text });
    });
  }

  innerText(): Promise<string> {
    return this.#act((found) =>
      this.#page.evaluate((element: HTMLElement) => element.innerText, found),
    );
  }

  /** Pressed once: the driver misses what moves, and complains of what goes away by the press. */
  #press(): Promise<void> {
    return this.#act(async (found) => {
      const pressed = await this.#page.evaluate(readyToPress, found);
      await orNull(this.#page.ask("POST", `${addressOf(pressed)}/click`));
      if (!(await this.#page.evaluate(isPressed))) throw new Error(`${this.#says} was missed`);
    });
  }

  #isSelected(found: Found): Promise<boolean> {
    return this.#page.ask("GET", `${addressOf(found)}/selected`);
  }

  #act<Value>(use: (found: Found) => Promise<Value>): Promise<Value> {
    return sooner(async () => {
      const [found, ...more] = await this.#find();
      if (!found || more.length > 0)
        throw new Error(`${found ? "more than one" : "no"} ${this.#says}`);
      return use(found);
    });
  }
}

/** What the act gives once it succeeds. */
export function sooner<Value>(act: () => Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    expect(async () => {
      resolve(await act());
    })
      .toPass(PATIENCE)
      .catch(reject);
  });
}

/** What the driver gives; null where the element is no longer in the page, or not for screen readers. */
export async function orNull<Value>(asked: Promise<Value>): Promise<Value | null> {
  try {
    return await asked;
  } catch (error) {
    if (/^Error: (unknown error|stale element reference)/.test(String(error))) return null;
    throw error;
  }
}

export function only<Value>(values: readonly Value[]): Value {
  const [value] = values;
  if (value === undefined) throw new Error("it has not come");
  return value;
}

export function addressOf(found: Found): string {
  return `element/${found["element-6066-11e4-a52e-4f735466cecf"]}`;
}
