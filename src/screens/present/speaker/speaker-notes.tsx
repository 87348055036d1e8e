import type { Slide, SlideOf } from "#domain/deck/slide.ts";
import { setNote } from "#domain/plan/conversation.ts";
import { usePlanEditing } from "#plan-editing/plan-editing.ts";
import { PlanText } from "#plan-editing/plan-text.tsx";
import { formatList } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import shared from "#ui/shared.module.css";
import styles from "./speaker.module.css";

/** What to say, what to ask and what to avoid on a slide. */
export function SpeakerNotes({ slide }: { readonly slide: Slide }) {
  const { t } = useTranslation("present");
  return (
    <section className={styles["part"]} aria-labelledby="notes">
      <h2 id="notes" className={shared["large"]}>
        {t("notes.title")}
      </h2>
      <NoteTexts kind={slide.kind} />
      {slide.kind === "conversation" && <ConversationNotes key={slide.id} slide={slide} />}
    </section>
  );
}

/** The slides that need more than a question: something to say first, and a trap to avoid. */
const GUIDED = [
  "cover",
  "relationship",
  "concerns",
  "radar",
  "since",
  "go-on",
  "open-answers",
  "conversation",
  "positions",
  "next-steps",
] as const satisfies readonly Slide["kind"][];

/** The texts alone, for the screen and the printed cards. */
export function NoteTexts({ kind }: Pick<Slide, "kind">) {
  const { t } = useTranslation("present");
  const guided = GUIDED.find((each) => each === kind);
  return (
    <dl className={styles["notes"]}>
      {guided && <Note term={t("notes.say")} text={t(`notes.${guided}.say`)} />}
      <Note term={t("notes.ask")} text={t(`notes.${kind}.ask`)} />
      {guided && <Note term={t("notes.avoid")} text={t(`notes.${guided}.avoid`)} />}
    </dl>
  );
}

type NoteProps = { readonly term: string; readonly text: string };

function Note({ term, text }: NoteProps) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}

type ConversationNotesProps = { readonly slide: SlideOf<"conversation"> };

function ConversationNotes({ slide: { statement, pickedBy } }: ConversationNotesProps) {
  const { t } = useTranslation(["present", "prompts"]);
  const [language] = useLanguage();
  const { plan, partyNames } = usePlanEditing();
  const { id } = statement;
  return (
    <>
      {pickedBy.length > 0 && (
        <p className={shared["quiet"]}>
          {t("present:notes.picked", {
            names: formatList(
              pickedBy.map((party) => partyNames[party]),
              language,
            ),
          })}
        </p>
      )}
      <dl className={styles["notes"]}>
        <div>
          <dt>{t("present:notes.atOne")}</dt>
          <dd translate="no">{t(`prompts:statements.${id}.low`)}</dd>
        </div>
        <div>
          <dt>{t("present:notes.atFive")}</dt>
          <dd translate="no">{t(`prompts:statements.${id}.high`)}</dd>
        </div>
      </dl>
      <PlanText
        label={t("present:notes.own")}
        kept={plan.notes[id] ?? ""}
        onWrite={(text) => (current) => setNote(current, id, text)}
      />
    </>
  );
}
