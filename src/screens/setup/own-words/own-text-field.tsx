import { useId } from "react";
import { OWN_TEXT_LIMITS, type OwnTextKind } from "#domain/assessment/own-words.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import {
  type Advice,
  adviceOnLabel,
  adviceOnStatement,
  MOST,
} from "#domain/questionnaire/statement-rules.ts";
import { LANGUAGE_NAMES } from "#platform/i18n/language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { TextArea, TextField } from "#ui/fields/field.tsx";
import shared from "#ui/shared.module.css";
import { useSetUpForm } from "../form-field.tsx";

type OwnTextFieldProps = {
  readonly name:
    | `own.statements.${number}.words.${Language}.${"text" | "label"}`
    | `own.openQuestion.${Language}`;
  readonly kind: OwnTextKind;
  readonly language: Language;
  readonly locked: boolean;
};

const REASONS = ["empty", "too-long", "invisible", "markup"] as const;

/** One own text in one language, why it is refused, and what would make it easier to answer. */
export function OwnTextField({ name, kind, language, locked }: OwnTextFieldProps) {
  const { t } = useTranslation("setup");
  const { register, getFieldState, formState, watch } = useSetUpForm();
  const { error } = getFieldState(name, formState);
  const reason = REASONS.find((candidate) => candidate === error?.message);
  const adviceId = useId();
  const advice = locked || reason ? [] : adviceOn(kind, language, watch(name));
  const field = {
    ...register(name),
    label: t(`own.${kind}`, { language: LANGUAGE_NAMES[language] }),
    lang: language,
    readOnly: locked,
    error: reason && t(`own.refused.${reason}`, { max: OWN_TEXT_LIMITS[kind] }),
    "aria-describedby": advice.length > 0 ? adviceId : undefined,
  };
  return (
    <div className={shared["stack1"]}>
      {kind === "label" ? <TextField {...field} /> : <TextArea {...field} rows={4} />}
      {advice.length > 0 && (
        <ul id={adviceId} className={shared["quiet"]}>
          {advice.map(({ rule, found }) => (
            <li key={rule}>{t(`own.advice.${rule}`, { found, max: MOST_BY_RULE[rule] })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

const MOST_BY_RULE: Readonly<Partial<Record<Advice["rule"], number>>> = {
  "long-statement": MOST.statementWords,
  "long-label": MOST.labelCharacters,
};

function adviceOn(kind: OwnTextKind, language: Language, text: string): readonly Advice[] {
  if (kind === "text") return adviceOnStatement(language, text);
  return kind === "label" ? adviceOnLabel(text) : [];
}
