import { StrictMode } from "react";
import { App } from "#app/app.tsx";
import { parseFragment } from "#platform/channels/fragment.ts";
import { startI18n } from "#platform/i18n/setup.ts";
import { openAhead } from "#platform/storage/records.ts";
import { trustOwnWorkers } from "#platform/trusted-types.ts";
import { whenIdle } from "#platform/when-idle.ts";
import { createRoot } from "./draw.ts";
import { sayUnfetched } from "./say-unfetched.ts";

const root = document.getElementById("app");
if (!root) throw new Error("index.html has no element #app");

trustOwnWorkers();
// The first page need not wait for it.
whenIdle(() => {
  import("#platform/press-once.ts").then(({ pressOnce }) => pressOnce()).catch(() => undefined);
});
openAhead();
if (await startI18n(parseFragment(location.hash)?.kind === "invitation" ? "respond" : null)) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
} else {
  sayUnfetched();
}
