/* Functions that run inside the page; each is complete in itself. */

/** Keeps what must never happen on a page, from now on, and gives what was kept so far. */
export function watchPage(): readonly string[] {
  if ("faults" in window && Array.isArray(window.faults)) return window.faults.splice(0);
  const faults: string[] = [];
  Object.assign(window, { faults });
  // An image or a script that is missing does not bubble.
  const keep = (event: Event) => {
    if (event instanceof ErrorEvent) faults.push(event.message);
    else if (event.target instanceof Element) faults.push(`${event.target.outerHTML} is missing`);
  };
  addEventListener("error", keep, true);
  addEventListener("unhandledrejection", ({ reason }) => faults.push(`rejected: ${reason}`));
  const { error } = console;
  console.error = (...said: readonly unknown[]) => {
    faults.push(said.join(" "));
    error(...said);
  };
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    faults.push(`${violatedDirective} ${blockedURI}`),
  );
  return [];
}

/** The innermost elements that are seen and whose text matches, in the order of the page. */
export function elementsWithText({
  source,
  flags,
}: {
  readonly source: string;
  readonly flags: string;
}): readonly Element[] {
  const pattern = new RegExp(source, flags);
  const matches = (element: Element) =>
    pattern.test((element.textContent ?? "").replace(/[\s\u00ad\u200b]+/g, " ").trim());
  return [...document.body.querySelectorAll("*")].filter(
    (element) =>
      matches(element) &&
      ![...element.children].some(matches) &&
      element.checkVisibility({ visibilityProperty: true }),
  );
}

/**
 * Brings what is to be pressed to the middle, away from bars, and waits until it stays where it is. A choice
 * is pressed on its label.
 */
export async function readyToPress(element: HTMLElement): Promise<Element> {
  const isChoice = element instanceof HTMLInputElement && /radio|checkbox/.test(element.type);
  const pressed = (isChoice && element.labels?.[0]) || element;
  pressed.scrollIntoView({ block: "center", behavior: "instant" });
  const placeNow = () => JSON.stringify(pressed.getBoundingClientRect());
  for (let place = ""; place !== placeNow(); await new Promise(requestAnimationFrame))
    place = placeNow();
  const note = { isPressed: false };
  Object.assign(window, { note });
  pressed.addEventListener("click", () => (note.isPressed = true), { capture: true, once: true });
  return pressed;
}

/** Whether what was ready is pressed; in a page that came of it, it was. */
export function isPressed(): boolean {
  if (!("note" in window)) return true;
  const { note } = window;
  return (
    typeof note === "object" && note !== null && "isPressed" in note && note.isPressed === true
  );
}

/** A field to paste into. */
export function addField(): HTMLTextAreaElement {
  const field = document.createElement("textarea");
  document.body.append(field);
  field.focus();
  return field;
}
