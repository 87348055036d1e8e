import { virtual } from "@guidepup/virtual-screen-reader";
import { afterEach, beforeEach, expect, vi } from "vitest";

/** What the simulation says of the structure, and hardly any screen reader does. */
const UNSAID =
  /^(?:end\b.*|document|status|paragraph|strong|term|definition|caption|rowgroup|row, .*)$/u;

/** What has its name from the text inside it: the simulation reads that text once more. */
const NAMED = "label, legend, button, a, summary, figcaption, h1, h2, h3, h4, th, td";

/** What is read as the name of something else, or when it is opened. */
const ELSEWHERE =
  "legend, label, option, details:not([open]) > :not(summary), details:not([open]) > :not(summary) *";

const lines: string[] = [];

/** Before each test of a file: nothing said yet. */
export function beginSilent(): void {
  beforeEach(() => {
    lines.length = 0;
    styleOncePerKind();
    tellChecked();
  });
  afterEach(async () => {
    await virtual.stop();
    vi.restoreAllMocks();
  });
}

/** Reads a part of the page from its top to its end. */
export async function read(title: string, part: HTMLElement = document.body): Promise<void> {
  await listenTo(part);
  await readOn(title);
}

/** Reads on from where the focus is. */
export async function readOn(title: string): Promise<void> {
  lines.push("", `# ${title}`);
  let phrase = "";
  while (!phrase.startsWith("end of ") || virtual.activeNode !== part) {
    await virtual.next();
    phrase = await virtual.lastSpokenPhrase();
    if (!UNSAID.test(phrase) && !isPassedOver()) lines.push(`${language()}${phrase}`);
  }
}

/** What is said by itself when something is done: where the focus goes, and live regions. */
export async function hear(title: string, act: () => Promise<unknown>): Promise<void> {
  await listenTo(document.body);
  await virtual.clearSpokenPhraseLog();
  await act();
  lines.push("", `> ${title}`, ...(await virtual.spokenPhraseLog()));
}

/** All that was said is as it was reviewed. */
export async function expectReviewed(name: string): Promise<void> {
  const text = `${lines.join("\n").trim()}\n`;
  await expect(text).toMatchFileSnapshot(`reviewed/${name}.txt`);
}

let part: HTMLElement = document.body;

async function listenTo(container: HTMLElement): Promise<void> {
  await virtual.stop();
  part = container;
  await virtual.start({ container });
}

/** Whether it was said as a part of a name, or is folded away. */
function isPassedOver(): boolean {
  const node = virtual.activeNode;
  const element = node instanceof Element ? node : node?.parentElement;
  const isInName = node instanceof Text && element?.closest(NAMED) !== null;
  return isInName || element?.matches(ELSEWHERE) === true;
}

/** The language of what is being read, where it is not the page's. */
function language(): string {
  const node = virtual.activeNode;
  const element = node instanceof Element ? node : node?.parentElement;
  const marked = element?.closest("body [lang]");
  return marked ? `[${marked.getAttribute("lang")}] ` : "";
}

/**
 * jsdom computes each style anew, slowly, and says at length that pseudo-elements have none. Without style
 * sheets, elements of one kind look alike.
 */
function styleOncePerKind(): void {
  const compute = window.getComputedStyle.bind(window);
  const known = new Map<string, CSSStyleDeclaration>();
  vi.spyOn(window, "getComputedStyle").mockImplementation((element) => {
    const kind = `${element.localName} ${element.hasAttribute("hidden")} ${element.getAttribute("style")}`;
    const style = known.get(kind) ?? compute(element);
    known.set(kind, style);
    return style;
  });
}

/** The simulation looks for an attribute, which says what was chosen at first: a browser tells what is now. */
function tellChecked(): void {
  const input = HTMLInputElement.prototype;
  vi.spyOn(input, "hasAttribute").mockImplementation(function (this: HTMLInputElement, name) {
    return name === "checked" ? this.checked : this.attributes.getNamedItem(name) !== null;
  });
  vi.spyOn(input, "getAttribute").mockImplementation(function (this: HTMLInputElement, name) {
    const attribute = this.attributes.getNamedItem(name)?.value ?? null;
    return name === "checked" && this.checked ? "" : attribute;
  });
}
