/** Has the page itself say, in each language, that the app or its words could not be fetched. */
export function sayLoadFailed(): void {
  document.documentElement.classList.add("unfetched");
}
