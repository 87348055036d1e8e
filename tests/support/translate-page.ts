/**
 * What a browser's translation does to a page, as Google's does it: every text node is taken out and
 * replaced by two `font` elements with the translated text, whenever one comes or changes, unless
 * `translate="no"` stands around it. Complete in itself, to be run inside a page too.
 *
 * @returns how to stop
 */
export function translatePage(): () => void {
  const isLeftAlone = (parent: Element) =>
    parent.closest('[translate="no"], script, style, textarea, svg, font') !== null;
  const translate = (text: Node) => {
    const parent = text.parentElement;
    const words = text.nodeValue ?? "";
    if (!parent || words.trim() === "" || isLeftAlone(parent)) return;
    const outer = document.createElement("font");
    const inner = document.createElement("font");
    inner.textContent = `«${words}»`;
    outer.append(inner);
    parent.replaceChild(outer, text);
  };
  const translateIn = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Node[] = root instanceof Text ? [root] : [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node);
    texts.forEach(translate);
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === "characterData") translate(target);
      else addedNodes.forEach(translateIn);
    }
  });
  const start = () => {
    translateIn(document.body);
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    document.documentElement.classList.add("translated-ltr");
    document.documentElement.lang = "fr";
  };
  if (document.body) start();
  else document.addEventListener("DOMContentLoaded", start);
  return () => {
    observer.disconnect();
  };
}
