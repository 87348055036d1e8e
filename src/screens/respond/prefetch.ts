import type { Language } from "#domain/questionnaire/language.ts";
import { loadWords } from "#platform/i18n/load-words.ts";
import { keepOffline } from "#platform/offline/keep-offline.ts";

/**
 * Fetches what comes after the statements, up to the QR code, so that it needs no network; then has
 * the device keep it, for a tab that is opened again, and in the other languages.
 */
export async function prefetch(language: Language): Promise<void> {
  try {
    await Promise.all([
      import("./answer/statement-extras.tsx"),
      import("./first/other-drafts.tsx"),
      import("./send/send-page.tsx"),
      import("./send/cleared.tsx"),
      import("#domain/sealing/seal-answer.ts"),
      import("#domain/sealing/check-code.ts"),
      // Where the browser has no X25519, this fetches what has.
      import("#domain/sealing/cipher-suite.ts").then(({ cipherSuite }) => cipherSuite()),
      loadWords(language, ["closing"]),
    ]);
  } finally {
    keepOffline("respond");
  }
}
