import * as v from "valibot";
import { LANGUAGES } from "../questionnaire/language.ts";
import { OWN_IDS } from "../questionnaire/structure.ts";
import { isOwnText, OWN_TEXT_LIMITS, type OwnTextKind } from "./own-words.ts";

const ownText = (kind: OwnTextKind) =>
  v.pipe(
    v.string(),
    v.maxLength(2 * OWN_TEXT_LIMITS[kind]),
    v.check((text) => isOwnText(kind, text)),
  );

const byLanguage = <const Schema extends v.GenericSchema>(schema: Schema) =>
  v.strictObject({
    sv: v.exactOptional(schema),
    de: v.exactOptional(schema),
    en: v.exactOptional(schema),
  });

/** Own words from outside: each text by itself. Whether they fit each other says `areOwnWordsWhole`. */
export const ownWordsSchema = v.strictObject({
  languages: v.pipe(v.array(v.picklist(LANGUAGES)), v.maxLength(LANGUAGES.length)),
  statements: v.pipe(
    v.array(
      v.strictObject({
        id: v.picklist(OWN_IDS),
        expected: v.boolean(),
        words: byLanguage(v.strictObject({ text: ownText("text"), label: ownText("label") })),
      }),
    ),
    v.maxLength(OWN_IDS.length),
  ),
  openQuestion: v.exactOptional(byLanguage(ownText("openQuestion"))),
});
