/**
 * The oldest browsers in which everything is to work: the build, the lint and the words on the page and on
 * the check page hold themselves to it. Safari 16.4 is the first with CompressionStream, Chrome 110 and
 * Firefox 115 the first with `toSorted`.
 */
export const BROWSER_FLOOR = {
  chrome: "110",
  edge: "110",
  firefox: "115",
  safari: "16.4",
  ios: "16.4",
};
