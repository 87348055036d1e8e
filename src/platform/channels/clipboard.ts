/**
 * Copies a text; false where the browser refuses, null where there is none after all. Called at the
 * press, also where the text is still to come: WebKit lets only what a press began write.
 */
export async function copyText(text: string | Promise<string | null>): Promise<boolean | null> {
  const type = "text/plain";
  const promised = Promise.resolve(text);
  if ("ClipboardItem" in globalThis) {
    return copy(
      type,
      promised.then((content) => (content === null ? null : new Blob([content], { type }))),
    );
  }
  try {
    const content = await promised;
    if (content !== null) await navigator.clipboard.writeText(content);
    return content === null ? null : true;
  } catch {
    return false;
  }
}

/** The same for content of any type, which resolves to a file of that type. */
export async function copy(type: string, content: Promise<Blob | null>): Promise<boolean | null> {
  const promised = content.then((file) => file ?? Promise.reject(new Error("nothing to copy")));
  // A browser that refuses at once does not look at it.
  promised.catch(() => null);
  try {
    await navigator.clipboard.write([new ClipboardItem({ [type]: promised })]);
    return true;
  } catch {
    const file = await content.catch(() => null);
    return file === null ? null : false;
  }
}
