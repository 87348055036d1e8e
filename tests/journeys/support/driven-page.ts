import { expect, type Page } from "@playwright/test";

/* What the helpers need of a page, so that they serve every driver: Playwright's `Page` has it, and WebKit's. */

export type Role = Parameters<Page["getByRole"]>[0];
export type Name = string | RegExp;

export type Named = {
  readonly name?: Name;
  readonly exact?: boolean;
  /** Of a heading. */
  readonly level?: number;
};

export type DrivenLocator = {
  getByRole(role: Role, named?: Named): DrivenLocator;
  or(other: DrivenLocator): DrivenLocator;
  last(): DrivenLocator;
  click(): Promise<void>;
  check(): Promise<void>;
  fill(text: string): Promise<void>;
  isVisible(): Promise<boolean>;
  isChecked(): Promise<boolean>;
  innerText(): Promise<string>;
  toString(): string;
};

export type DrivenPage = Pick<DrivenLocator, "getByRole"> & {
  goto(path: string): Promise<unknown>;
  getByLabel(name: Name, options?: { readonly exact?: boolean }): DrivenLocator;
  getByText(text: Name, options?: { readonly exact?: boolean }): DrivenLocator;
};

/** Waits until it is on the page. */
export function expectSeen(locator: Pick<DrivenLocator, "isVisible" | "toString">): Promise<void> {
  return expect.poll(() => locator.isVisible(), `sees ${String(locator)}`).toBe(true);
}
