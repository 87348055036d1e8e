import { expect } from "@playwright/test";
import type { DrivenPage, Name, Named, Role } from "../../journeys/support/driven-page.ts";
import { addField, elementsWithText, watchPage } from "./in-page.ts";
import type { Method, Session } from "./session.ts";
import {
  addressOf,
  type Driver,
  type Found,
  only,
  orNull,
  PATIENCE,
  type Passed,
  sooner,
  WebKitLocator,
} from "./webkit-locator.ts";

/** Which elements are asked for their role. */
const CANDIDATES: Partial<Record<Role, string>> = {
  alert: "[role=alert]",
  button: "button, summary",
  checkbox: "input[type=checkbox]",
  combobox: "select",
  dialog: "dialog",
  group: "fieldset, [role=group]",
  heading: "h1, h2, h3, h4",
  img: "img, svg, [role=img]",
  link: "a[href]",
  main: "main",
  radio: "input[type=radio]",
  region: "section",
};
/** What WebKit calls some of them. */
const TOLD: Partial<Record<Role, string>> = { combobox: "button" };

const FIELDS = "input, textarea, select";

const KEYS: Readonly<Record<string, string>> = {
  Control: "\uE009",
  Enter: "\uE007",
  End: "\uE010",
  PageDown: "\uE00F",
  PageUp: "\uE00E",
};

/** A window of WebKit. What it finds has the role and the name that the browser tells a screen reader. */
export class WebKitPage implements DrivenPage, Driver {
  readonly #session: Session;
  readonly #base: string;
  readonly #window: string;
  readonly #complaints: string[];

  constructor(session: Session, base: string, window: string, complaints: string[]) {
    this.#session = session;
    this.#base = base;
    this.#window = window;
    this.#complaints = complaints;
  }

  ask<Value>(method: Method, path: string, body?: object): Promise<Value> {
    return this.#session.askIn<Value>(this.#window, method, path, body);
  }

  /** Runs a function in the page, which has nothing but what it is given. */
  evaluate<Given extends readonly unknown[], Value>(
    run: (...given: Given) => Value,
    ...args: { readonly [Index in keyof Given]: Passed<Given[Index]> }
  ) {
    const script = `return (${String(run)})(...arguments)`;
    return this.ask<Passed<Awaited<Value>>>("POST", "execute/sync", { script, args });
  }

  goto(path: string): Promise<void> {
    const { href } = new URL(path, this.#base);
    return this.#load(() => this.ask("POST", "url", { url: href }), href);
  }

  reload(): Promise<void> {
    return this.#load(() => this.ask("POST", "refresh"));
  }

  /** Notes what is wrong with the page that is left, and watches the one that comes. */
  async #load(act: () => Promise<unknown>, href?: string): Promise<void> {
    const pageNow = () => ({ href: location.href, since: performance.timeOrigin });
    await this.noteFaults();
    const { since } = await this.evaluate(pageNow);
    await act();
    await expect(async () => {
      const now = await this.evaluate(pageNow);
      expect(now.since !== since || now.href === href).toBe(true);
      await this.noteFaults();
    }).toPass(PATIENCE);
  }

  async noteFaults(): Promise<void> {
    this.#complaints.push(...(await this.evaluate(watchPage)));
  }

  async close(): Promise<void> {
    await this.noteFaults();
    await this.ask("DELETE", "window");
  }

  url(): Promise<string> {
    return this.ask("GET", "url");
  }

  getByRole(role: Role, named?: Named): WebKitLocator {
    return new WebKitLocator(this, () => this.inRole(null, role, named), `${role} ${named?.name}`);
  }

  getByLabel(name: Name, { exact }: Named = {}): WebKitLocator {
    const find = () => this.#labelled(FIELDS, null, patternOf(name, exact));
    return new WebKitLocator(this, find, `field ${name}`);
  }

  getByText(text: Name, { exact }: Named = {}): WebKitLocator {
    const { source, flags } = patternOf(text, exact);
    const find = async () =>
      (await orNull(this.evaluate(elementsWithText, { source, flags }))) ?? [];
    return new WebKitLocator(this, find, `text ${text}`);
  }

  async inRole(
    root: Found | null,
    role: Role,
    { name = "", exact, level }: Named = {},
  ): Promise<readonly Found[]> {
    const css = level ? `h${level}` : CANDIDATES[role];
    if (css === undefined) throw new Error(`which elements may be a ${role}?`);
    const named = await this.#labelled(css, root, patternOf(name, exact));
    const roles = await Promise.all(named.map((found) => this.told(found, "computedrole")));
    return named.filter((_, index) => roles[index] === (TOLD[role] ?? role));
  }

  async #labelled(css: string, root: Found | null, name: RegExp): Promise<readonly Found[]> {
    const path = root ? `${addressOf(root)}/elements` : "elements";
    const query = { using: "css selector", value: css };
    const candidates = (await orNull(this.ask<readonly Found[]>("POST", path, query))) ?? [];
    const labels = await Promise.all(candidates.map((found) => this.told(found, "computedlabel")));
    return candidates.filter((_, index) => {
      const label = labels[index] ?? null;
      return label !== null && name.test(folded(label));
    });
  }

  /** What a screen reader is told about an element; null where it is told nothing. */
  told(found: Found, what: "computedrole" | "computedlabel"): Promise<string | null> {
    return orNull(this.ask<string>("GET", `${addressOf(found)}/${what}`));
  }

  /** Presses keys, held together where a plus joins them. */
  async press(keys: string): Promise<void> {
    const values = keys.split("+").map((key) => KEYS[key] ?? key);
    const actions = [
      ...values.map((value) => ({ type: "keyDown", value })),
      ...values.toReversed().map((value) => ({ type: "keyUp", value })),
    ];
    await this.ask("POST", "actions", { actions: [{ type: "key", id: "keys", actions }] });
  }

  /** A second window of the same person's, with nothing in it yet. */
  another(): Promise<WebKitPage> {
    return this.opened(() => this.ask("POST", "window/new", { type: "window" }));
  }

  /** The window that the act opens. */
  async opened(act: () => Promise<unknown>): Promise<WebKitPage> {
    const windows = () => this.ask<readonly string[]>("GET", "window/handles");
    const before = await windows();
    await act();
    const window = await sooner(async () =>
      only((await windows()).filter((name) => !before.includes(name))),
    );
    const page = new WebKitPage(this.#session, this.#base, window, this.#complaints);
    await expect(() => page.evaluate(watchPage)).toPass(PATIENCE);
    return page;
  }

  /** The path of the file that the act saves. */
  async saved(act: () => Promise<unknown>): Promise<string> {
    const before = this.#session.saved();
    await act();
    return sooner(async () => only(this.#session.saved().filter((path) => !before.includes(path))));
  }

  /** What was copied last, as it is pasted into an empty window. */
  async copied(): Promise<string> {
    const page = await this.another();
    const field = await page.evaluate(addField);
    await page.press("Control+v");
    const text = await sooner(async () => {
      const value = await page.evaluate((element: HTMLTextAreaElement) => element.value, field);
      return only(value === "" ? [] : [value]);
    });
    await page.close();
    return text;
  }
}

/** As Playwright's: a text is looked for anywhere and in letters of either case, unless all of it is asked for. */
function patternOf(name: Name, exact = false): RegExp {
  if (name instanceof RegExp) return name;
  const text = folded(name).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return exact ? new RegExp(`^${text}$`) : new RegExp(text, "i");
}

function folded(text: string): string {
  return text.replace(/[\s\u00ad\u200b]+/g, " ").trim();
}
