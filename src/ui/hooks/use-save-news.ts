import { useState } from "react";

/**
 * What makes a word on saving be said aloud: only from when something once was not saved. Else a word
 * after every answer would be said over what the reader does next.
 */
export function useSaveNews(isAmiss: boolean): "status" | undefined {
  const [isNews, setNews] = useState(isAmiss);
  if (isAmiss && !isNews) setNews(true);
  return isNews ? "status" : undefined;
}
