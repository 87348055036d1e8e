import type { Page } from "@playwright/test";
import * as v from "valibot";
import { STATEMENTS } from "../../../src/domain/questionnaire/look-up.ts";
import { expect } from "../../journeys/support/test.ts";
import { word } from "../../journeys/support/words.ts";

type Given = {
  /** What the screen called saved last; null while it has not. */
  saved: string | null;
  /** What was chosen since: a change under way may have arrived or not. */
  since: string[];
  /** The comment that the screen called saved last. Comments only ever grow. */
  comment: string;
};

const report = v.object({ text: v.string(), answer: v.string(), comment: v.string() });
const draft = v.object({
  sheet: v.object({
    ratings: v.record(v.string(), v.union([v.number(), v.string()])),
    comments: v.record(v.string(), v.string()),
  }),
});

/** What a respondent has chosen, and what of it the screen has called saved. */
export class Acknowledgements {
  readonly #byStatement = new Map<string, Given>();
  #given = 0;
  #acknowledged = 0;

  /** From now on, every "saved" on the page's screen counts, with the answer that stands beside it. */
  async listen(page: Page): Promise<void> {
    await page.exposeFunction("tellSaved", (saw: unknown) => {
      this.#hear(v.parse(report, saw));
    });
    await page.addInitScript(
      (saved) => {
        const look = () => {
          const isSaved = [...document.querySelectorAll("p")].some((p) => p.textContent === saved);
          const text = document.querySelector("h1")?.textContent;
          const chosen = document.querySelector<HTMLInputElement>("[id^='answer-']:checked");
          const comment = document.querySelector("textarea")?.value ?? "";
          if (isSaved && text && chosen && "tellSaved" in window) {
            const tell = window.tellSaved;
            if (typeof tell === "function") tell({ text, answer: chosen.value, comment });
          }
        };
        new MutationObserver(look).observe(document, {
          subtree: true,
          childList: true,
          characterData: true,
        });
      },
      word("en", "respond", "save.saved"),
    );
  }

  /** Somebody is about to choose an answer. */
  answering(statement: string, answer: number | "cannot-judge"): void {
    this.#given += 1;
    this.#of(statement).since.push(String(answer));
  }

  /** Every answer that was called saved is on the overview and in the record; later ones may be. */
  async check(page: Page): Promise<void> {
    const { sheet } = v.parse(draft, await readDraft(page));
    for (const [statement, given] of this.#byStatement) {
      const { saved, since, comment } = given;
      const kept = sheet.ratings[statement];
      const words = sheet.comments[statement] ?? "";
      expect([saved ?? undefined, ...since], statement).toContain(kept?.toString());
      expect(words.startsWith(comment), `${statement}: "${words}" after "${comment}"`).toBe(true);
      if (kept === undefined) continue;
      const scale = kept === "cannot-judge" ? "scale.cannotJudge" : `scale.${kept}`;
      const shown = word("en", "questionnaire", scale);
      const text = word("en", "questionnaire", `statements.${statement}.text`);
      await expect(page.getByRole("button", { name: text })).toContainText(shown);
      // What outlived one kill must outlive the next.
      this.#byStatement.set(statement, { saved: String(kept), since: [], comment: words });
    }
  }

  /** How many choices were made, and how often the screen said that what stands there is saved. */
  counts() {
    return { given: this.#given, acknowledged: this.#acknowledged };
  }

  #hear({ text, answer, comment }: v.InferOutput<typeof report>): void {
    const found = STATEMENTS.find(
      ({ id }) => word("en", "questionnaire", `statements.${id}.text`) === text,
    );
    if (!found) throw new Error(`no statement "${text}"`);
    const given = this.#of(found.id);
    const place = given.since.lastIndexOf(answer);
    // Seen again on a later visit of the page: nothing new was saved.
    if (place < 0 && given.saved === answer && given.comment === comment) return;
    given.since = given.since.slice(place + 1);
    given.saved = answer;
    given.comment = comment;
    this.#acknowledged += 1;
  }

  #of(statement: string): Given {
    const known = this.#byStatement.get(statement);
    if (known) return known;
    const given: Given = { saved: null, since: [], comment: "" };
    this.#byStatement.set(statement, given);
    return given;
  }
}

/** The one draft of the browser, as it lies on the disk. */
function readDraft(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open("samsyn");
        opening.addEventListener("error", () => {
          reject(new Error("the database does not open"));
        });
        opening.addEventListener("success", () => {
          const drafts = opening.result
            .transaction("records")
            .objectStore("records")
            .getAll(IDBKeyRange.bound("draft:", "draft:\uffff"));
          drafts.addEventListener("success", () => {
            opening.result.close();
            resolve(drafts.result[0]);
          });
        });
      }),
  );
}
