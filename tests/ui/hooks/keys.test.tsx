import { screen } from "@testing-library/react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useKeydown } from "#ui/hooks/keys.ts";

const heard = vi.fn<(key: string) => void>();

function Page() {
  useKeydown(({ key }) => {
    heard(key);
  });
  return <h1>Here</h1>;
}

/** In the moment in which the page is there. */
function atOnce(what: () => void): Promise<void> {
  return new Promise((resolve) => {
    const seen = new MutationObserver(() => {
      if (!screen.queryByRole("heading", { name: "Here" })) return;
      seen.disconnect();
      what();
      resolve();
    });
    seen.observe(document.body, { childList: true, subtree: true });
  });
}

// As in a browser: React waits with effects, as it never does in a test's `act`.
beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", false);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the keys of a page", () => {
  it("are heard from the moment in which the page is there", async () => {
    const root = createRoot(document.body.appendChild(document.createElement("div")));
    const pressed = atOnce(() => {
      document.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
    });
    root.render(<Page />);
    await pressed;
    expect(heard).toHaveBeenCalledExactlyOnceWith("Enter");
    root.unmount();
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
    expect(heard).toHaveBeenCalledOnce();
  });
});
