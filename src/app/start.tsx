import { StrictMode } from "react";
import { parseFragment } from "#platform/channels/codes/fragment.ts";
import { startI18n } from "#platform/i18n/setup.ts";
import { pressOnce } from "#platform/press-once.ts";
import { openAhead } from "#platform/storage/records.ts";
import { trustOwnWorkers } from "#platform/trusted-types.ts";
import { App } from "./app.tsx";
import { sayLoadFailed } from "./problems/load-failed.ts";
import { createRoot } from "./react-client.ts";

const root = document.getElementById("app");
if (!root) throw new Error("index.html has no element #app");

trustOwnWorkers();
pressOnce();
openAhead();
// Not awaited in the module itself: where one module is, the bundler joins no chunks any more.
startI18n(parseFragment(location.hash)?.kind === "invitation" ? "respond" : null)
  .then((hasWords) => {
    if (!hasWords) return sayLoadFailed();
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  })
  .catch(sayLoadFailed);
