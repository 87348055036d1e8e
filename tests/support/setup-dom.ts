import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";
import { textsBesideOthers } from "./lone-text.ts";

afterEach(() => {
  const texts = textsBesideOthers();
  cleanup();
  if (texts.length > 0) throw new Error(`texts beside others: ${texts.join("; ")}`);
});
