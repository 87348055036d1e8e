import type { BrowserContext } from "@playwright/test";

const OWN_NAMES = /\b(?:Samsyn|Svenska|Deutsch|English)\b/gu;
const ADDRESSES = /(?:https?:\/\/|samsyn:|mailto:)\S+/gu;
const CODES = /\b[0-9A-Z]{3}-[0-9A-Z]{3}\b|\b[0-9A-HJKMNP-TV-Z]{4}\b/gu;
// The browser writes days, lists and its own region, in the language that the words are in.
const MONTHS =
  "January|February|March|April|May|June|July|August|September|October|November|December";
const DAYS = new RegExp(`\\b\\d{1,2}\\s(?:${MONTHS}) \\d{4}\\b`, "gu");
const REGION = /\bUnited Kingdom\b/gu;
const LIST_JOINT = /(?<=(?:\d|\P{ASCII}) )and(?= (?:\d|\P{ASCII}))/gu;
// Version and build; a publication keeps the title that it has.
const BUILDS = /\b\d+\.\d+\.\d+ \([0-9a-f]+\)/gu;
const PUBLICATION = /^\p{Lu}.* \(\d{4}\): .+\.$/gu;

/** From now on, pages of the context keep every text that they show or tell a screen reader. */
export async function collectTexts(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const ATTRIBUTES = ["aria-label", "aria-roledescription", "title", "placeholder", "alt"];
    const seen = new Set<string>();
    Object.assign(window, { seenTexts: seen });
    const keep = (text: string | null) => {
      if (text?.trim()) seen.add(text.trim());
    };
    const keepElement = (element: Element) => {
      for (const attribute of ATTRIBUTES) keep(element.getAttribute(attribute));
    };
    const keepAll = (node: Node) => {
      if (node instanceof Text) {
        const holder = node.parentElement?.localName;
        // Some sentences stand in the page itself, for where no words can be loaded.
        const isWordless = node.parentElement?.matches(".wordless > *") ?? false;
        if (holder !== "script" && holder !== "style" && !isWordless) keep(node.data);
        return;
      }
      if (node instanceof Element) keepElement(node);
      for (const child of node.childNodes) keepAll(child);
    };
    const observer = new MutationObserver((changes) => {
      for (const { target, type, addedNodes } of changes) {
        if (type === "childList") for (const node of addedNodes) keepAll(node);
        else if (type === "characterData") keepAll(target);
        else if (target instanceof Element) keepElement(target);
      }
    });
    observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
  });
}

/** Everything that the open pages of the context have shown so far. */
export async function textsOf(context: BrowserContext): Promise<readonly string[]> {
  const texts = await Promise.all(
    context.pages().map((page) =>
      page.evaluate(() => {
        const kept = "seenTexts" in window ? window.seenTexts : null;
        return kept instanceof Set ? [...kept].map(String) : [];
      }),
    ),
  );
  return [...new Set(texts.flat())];
}

/** The texts in which two plain letters stand together: words that come from nowhere. */
export function untouched(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => {
    const own = [PUBLICATION, ADDRESSES, DAYS, BUILDS, CODES, OWN_NAMES, REGION, LIST_JOINT].reduce(
      (rest, allowed) => rest.replace(allowed, ""),
      text,
    );
    return /[A-Za-z]{2}/u.test(own);
  });
}
