/** What draws, by itself: the entry has it run while the rest is on its way. */
export { createRoot } from "react-dom/client";
