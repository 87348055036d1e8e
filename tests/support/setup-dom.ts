import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterAll, afterEach, vi } from "vitest";
import { textsBesideOthers } from "./lone-text.ts";

afterEach(() => {
  const texts = textsBesideOthers();
  cleanup();
  if (texts.length > 0) throw new Error(`texts beside others: ${texts.join("; ")}`);
});

// What is still being fetched when the page goes would be missing in the files after this one.
afterAll(() => vi.dynamicImportSettled());
