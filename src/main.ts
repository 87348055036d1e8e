import "#ui/tokens.css";
import "#ui/base.css";
import { sayLoadFailed } from "#app/problems/load-failed.ts";
import { languageNow } from "#platform/i18n/language.ts";
import { fetchFirstWords } from "#platform/i18n/word-files.ts";

// The page knows by now, and has said, where the app cannot run.
if (!document.querySelector(".wordless:not([hidden])")) {
  // They travel beside the app, which the page has asked for already, instead of after it.
  fetchFirstWords(languageNow());
  Promise.all([import("#app/react-client.ts"), import("#app/start.tsx")]).catch(sayLoadFailed);
}
