/**
 * Texts that share their element with something else. A browser's translation takes text nodes out of
 * the page: React would go on writing into such a one where nobody sees it, or fail as it removes it.
 * A text that is alone in its element is replaced as a whole. Complete in itself, for a page too.
 */
export function textsBesideOthers(): readonly string[] {
  const found = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const isBlank = (node: Node) => node.nodeType === 3 && (node.nodeValue ?? "").trim() === "";
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (
      !parent ||
      isBlank(node) ||
      parent.closest('script, style, font, [translate="no"], .recharts-wrapper')
    )
      continue;
    const others = [...parent.childNodes].filter((other) => other !== node && !isBlank(other));
    if (others.length > 0) found.add(`<${parent.localName}> ${node.nodeValue ?? ""}`);
  }
  return [...found];
}
