import { memo, useState } from "react";
import { PARTIES, type PartyId } from "#domain/assessment/party.ts";
import {
  askSignatures,
  notedBy,
  setMemorandumText,
  setNextLook,
  setNotedBy,
} from "#domain/plan/memorandum.ts";
import { MEMORANDUM_FIELDS, type MemorandumField, type Plan } from "#domain/plan/plan.ts";
import { ok } from "#domain/result.ts";
import { type PlanChange, usePlanChoice, usePlanEditing } from "#plan-editing/plan-editing.ts";
import { PlanLine, PlanText } from "#plan-editing/plan-text.tsx";
import { today } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/fields/choice.tsx";
import shared from "#ui/shared.module.css";
import { Undo } from "#ui/undo.tsx";
import { memorandumParagraphs } from "#wording/memorandum-words.ts";
import { memorandumHeading } from "#wording/plan-words.ts";
import styles from "../agree-screen.module.css";
import { StepTable } from "../next-steps/step-table.tsx";
import memorandumText from "./memorandum-section.module.css";

/** The memorandum of understanding, filled in from what was agreed and open to change. */
export const Memorandum = memo(function Memorandum() {
  const { t } = useTranslation(["agree", "plan"]);
  const { plan } = usePlanEditing();
  const { nextLook } = plan.memorandum;
  const hasPassed = nextLook !== null && nextLook < today();
  const [signatures, askFor] = usePlanChoice(
    plan.memorandum.signatures,
    (asked) => (current) => ok(askSignatures(current, asked)),
  );
  return (
    <section aria-labelledby="memorandum" className={styles["section"]}>
      <h2 id="memorandum" className={shared["largest"]}>
        {t("plan:memorandum.title")}
      </h2>
      <p className={styles["intent"]}>{t("plan:memorandum.intent")}</p>
      <p className={styles["quiet"]}>{t("agree:memorandum.lead")}</p>
      <div className={styles["paper"]}>
        {MEMORANDUM_FIELDS.map((field) => (
          <MemorandumText key={field} field={field} />
        ))}
        <div className={styles["wide"]}>
          <PlanLine
            type="date"
            label={t("plan:memorandum.nextLook")}
            hint={t(
              hasPassed ? "agree:memorandum.nextLookPassed" : "agree:memorandum.nextLookHint",
            )}
            kept={nextLook ?? ""}
            onWrite={(text) => (current) => setNextLook(current, text === "" ? null : text)}
          />
        </div>
        {PARTIES.map((party) => (
          <NotedBy key={party} party={party} />
        ))}
        <div className={styles["wide"]}>
          <Checkbox
            label={t("agree:memorandum.signatures")}
            checked={signatures}
            onChange={askFor}
          />
        </div>
      </div>
    </section>
  );
});

type HintName = Exclude<MemorandumField, `${string}-${"A" | "B"}`> | "brings" | "gains";

const HINTS: Readonly<Record<MemorandumField, HintName>> = {
  purpose: "purpose",
  "brings-A": "brings",
  "brings-B": "brings",
  "gains-A": "gains",
  "gains-B": "gains",
  "end-user": "end-user",
  "who-does-what": "who-does-what",
  "not-exclusive": "not-exclusive",
  problems: "problems",
};

type MemorandumTextProps = { readonly field: MemorandumField };

/** One text of the memorandum: as it was written, or as long as nobody did, as it can be filled in. */
function MemorandumText({ field }: MemorandumTextProps) {
  const { t } = useTranslation(["agree", "plan", "questionnaire"]);
  const [language] = useLanguage();
  const { plan, partyNames, mode } = usePlanEditing();
  const part = memorandumHeading(t, field, partyNames);
  const paragraphs = memorandumParagraphs(t, plan, field, { partyNames, language, mode });
  const written = plan.memorandum.texts[field];
  const isFilled = written === undefined && paragraphs.length > 0;
  return (
    <div
      className={`${memorandumText["part"]} ${isOneOfTwo(field) ? "" : memorandumText["whole"]}`}
    >
      {field === "who-does-what" && (
        <>
          <h3 className={memorandumText["label"]}>{part}</h3>
          <StepTable />
        </>
      )}
      <PlanText
        label={field === "who-does-what" ? t("agree:memorandum.more") : part}
        hint={t(`agree:memorandum.hint.${HINTS[field]}`)}
        kept={written ?? paragraphs.join("\n")}
        onWrite={(text) => (current) => setMemorandumText(current, field, text)}
      />
      {isFilled && <p className={shared["quiet"]}>{t("agree:memorandum.filled")}</p>}
      <Refill
        part={part}
        writtenIn={({ memorandum }) => memorandum.texts[field] ?? null}
        onChange={(text) => (current) => setMemorandumText(current, field, text)}
      />
    </div>
  );
}

/** What each party says for itself stands beside what the other says. */
function isOneOfTwo(field: MemorandumField): boolean {
  return PARTIES.some((party) => field.endsWith(`-${party}`));
}

/** Who noted the memorandum in one organisation, a name a line. */
function NotedBy({ party }: { readonly party: PartyId }) {
  const { t } = useTranslation("agree");
  const { plan, partyNames } = usePlanEditing();
  const part = t("memorandum.notedBy", { name: partyNames[party] });
  return (
    <div className={memorandumText["part"]}>
      <PlanText
        label={part}
        hint={t("memorandum.notedByHint")}
        kept={notedBy(plan, party).join("\n")}
        onWrite={(text) => (current) => setNotedBy(current, party, text.split("\n"))}
      />
      <Refill
        part={part}
        writtenIn={({ memorandum }) => memorandum.notedBy[party]}
        onChange={(names) => (current) => setNotedBy(current, party, names)}
      />
    </div>
  );
}

type RefillProps<Value> = {
  /** The part of the memorandum, by its heading. */
  readonly part: string;
  /** What somebody wrote in this plan; null as long as it is filled in. */
  readonly writtenIn: (plan: Plan) => Value | null;
  /** Writes it, or goes back to what is filled in with null. */
  readonly onChange: (value: Value | null) => PlanChange;
};

/** The way from what was written back to what can be filled in, and from there back again. */
function Refill<Value>({ part, writtenIn, onChange }: RefillProps<Value>) {
  const { t } = useTranslation("agree");
  const { plan, change } = usePlanEditing();
  const [before, setBefore] = useState<Value | null>(null);
  const refill = async () => {
    // What was written just before may be on disk without having been shown.
    let taken: Value | null = null;
    const changed = await change((current) => {
      taken = writtenIn(current);
      return onChange(null)(current);
    });
    if (changed.ok) setBefore(taken);
  };
  const undo = async () => {
    const changed = await change(onChange(before));
    if (changed.ok) setBefore(null);
  };
  if (writtenIn(plan) !== null) {
    return (
      <div>
        <Button
          look="quiet"
          aria-label={t("memorandum.againLabel", { part })}
          onClick={() => void refill()}
        >
          {t("memorandum.again")}
        </Button>
      </div>
    );
  }
  if (before === null) return null;
  return (
    <Undo onUndo={() => void undo()}>
      <p>{t("memorandum.filledAgain", { part })}</p>
    </Undo>
  );
}
