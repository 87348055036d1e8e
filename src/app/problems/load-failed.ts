/** Has the page itself say, in each language, that the app or its words could not be fetched. */
export function sayLoadFailed(): void {
  const words = document.getElementById("unfetched");
  if (words) words.hidden = false;
}
