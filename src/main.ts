import "#ui/tokens.css";
import "#ui/base.css";
import { languageNow } from "#platform/i18n/language.ts";
import { fetchFirstWords } from "#platform/i18n/word-files.ts";

// They travel beside the app, which the page has asked for already, instead of after it.
fetchFirstWords(languageNow());
void import("#app/draw.ts");
void import("#app/start.tsx");
