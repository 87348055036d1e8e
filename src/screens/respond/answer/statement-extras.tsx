import { type ReactNode, Suspense, useId, useRef, useState } from "react";
import { withComment } from "#domain/answers/change-answers.ts";
import { foreignLanguage } from "#domain/assessment/own-language.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { languageNames } from "#platform/i18n/language-names.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { useRespond, useSheet } from "../respond-context.ts";
import { LimitedText } from "./limited-text.tsx";
import styles from "./statement-extras.module.css";

type StatementExtrasProps = {
  readonly statement: StatementId;
  /** Whether the examples are open: they stay so from statement to statement. */
  readonly anchorsOpen: boolean;
  readonly onAnchors: (open: boolean) => void;
};

/** What helps to answer, on demand: examples of a 1 and a 5, and room for a comment. */
export function StatementExtras(props: StatementExtrasProps) {
  const { statement, anchorsOpen, onAnchors } = props;
  const { t, language } = useTranslation("closing");
  const { payload, store } = useRespond();
  const { ownWords } = payload.configuration;
  const isForeign = foreignLanguage(ownWords, statement, language) !== undefined;
  const comment = useSheet((sheet) => sheet.comments[statement] ?? "");
  const [commentOpen, setCommentOpen] = useState(comment !== "");
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  return (
    <div className={styles["extras"]}>
      {isForeign && ownWords && (
        <p>{t("extras.foreign", { languages: languageNames(ownWords.languages, language) })}</p>
      )}
      <div className={styles["switches"]}>
        <Switch open={anchorsOpen} controls={`${id}-anchors`} onToggle={onAnchors}>
          {t("extras.anchors")}
        </Switch>
        {!commentOpen && (
          <Switch
            open={false}
            controls={`${id}-comment`}
            onToggle={() => {
              setCommentOpen(true);
              requestAnimationFrame(() => area.current?.focus());
            }}
          >
            {t("extras.addComment")}
          </Switch>
        )}
      </div>
      <div id={`${id}-anchors`} hidden={!anchorsOpen}>
        {anchorsOpen && (
          <Suspense fallback={null}>
            <Anchors statement={statement} />
          </Suspense>
        )}
      </div>
      <div id={`${id}-comment`} hidden={!commentOpen}>
        {commentOpen && (
          <LimitedText
            label={t("extras.comment")}
            hint={t("extras.commentHint", { party: payload.partyNames[payload.party] })}
            text={comment}
            onChange={(text) => {
              store.answer((sheet) => withComment(sheet, statement, text));
            }}
            area={area}
          />
        )}
      </div>
    </div>
  );
}

/** What a 1 and a 5 look like. Loaded when asked for: few people ask. */
function Anchors({ statement }: { readonly statement: StatementId }) {
  const { t } = useTranslation("prompts");
  return (
    <dl translate="no" className={styles["anchors"]}>
      <dt>{1}</dt>
      <dd>{t(`statements.${statement}.low`)}</dd>
      <dt>{5}</dt>
      <dd>{t(`statements.${statement}.high`)}</dd>
    </dl>
  );
}

type SwitchProps = {
  readonly open: boolean;
  readonly controls: string;
  readonly onToggle: (open: boolean) => void;
  readonly children: ReactNode;
};

function Switch({ open, controls, onToggle, children }: SwitchProps) {
  return (
    <Button
      look="quiet"
      aria-expanded={open}
      aria-controls={controls}
      onClick={() => {
        onToggle(!open);
      }}
    >
      {children}
    </Button>
  );
}
