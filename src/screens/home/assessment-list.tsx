import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { answersPerParty } from "#domain/assessment/change.ts";
import { formatDate } from "#platform/i18n/format.ts";
import { isolatedNames } from "#platform/i18n/isolated-names.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { href, paths } from "#platform/paths.ts";
import { listAssessments, type WorkspaceReason } from "#platform/storage/workspace-store.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { ConfirmDelete } from "./confirm-delete.tsx";
import styles from "./home-screen.module.css";

/** What lies on this device; assessments are null where nothing can be read. */
type Listing = {
  readonly assessments: readonly Assessment[] | null;
  readonly problems: readonly WorkspaceReason[];
};

type AssessmentListProps = { readonly onDuplicate: (assessment: Assessment) => Promise<void> };

/** The assessments of this device. */
export function AssessmentList({ onDuplicate }: AssessmentListProps) {
  const { t } = useTranslation(["home", "errors"]);
  const heading = useRef<HTMLHeadingElement>(null);
  const [listing, setListing] = useState<Listing | null>(null);
  const [leaving, setLeaving] = useState<Assessment | null>(null);
  useEffect(() => {
    void readListing().then(setListing);
  }, []);
  const showAfterDeletion = async () => {
    setLeaving(null);
    setListing(await readListing());
    heading.current?.focus();
  };
  return (
    <section>
      <h2 ref={heading} tabIndex={-1} className={styles["heading"]}>
        {t("mine")}
      </h2>
      {[...new Set(listing?.problems)].map((problem) => (
        <Notice key={problem} tone="error">
          <p>{t(`errors:workspace.${problem}`)}</p>
        </Notice>
      ))}
      {listing?.assessments?.length === 0 && <p className={styles["quiet"]}>{t("none")}</p>}
      <ul>
        {listing?.assessments?.map((assessment) => (
          <Row
            key={assessment.id}
            assessment={assessment}
            onDuplicate={onDuplicate}
            onRemove={setLeaving}
          />
        ))}
      </ul>
      {leaving && (
        <ConfirmDelete
          assessment={leaving}
          onClose={() => {
            setLeaving(null);
          }}
          onDeleted={() => void showAfterDeletion()}
        />
      )}
    </section>
  );
}

async function readListing(): Promise<Listing> {
  const listed = await listAssessments();
  return listed.ok ? listed.value : { assessments: null, problems: [listed.reason] };
}

type RowProps = {
  readonly assessment: Assessment;
  readonly onDuplicate: (assessment: Assessment) => Promise<void>;
  readonly onRemove: (assessment: Assessment) => void;
};

function Row({ assessment, onDuplicate, onRemove }: RowProps) {
  const { t } = useTranslation(["home", "common", "again"]);
  const [language] = useLanguage();
  const { id, partyNames, opening, example } = assessment;
  const { A: a, B: b } = isolatedNames(partyNames);
  const names = { a, b };
  const sides = answersPerParty(assessment);
  return (
    <li className={styles["row"]}>
      <div className={styles["pair"]}>
        <a href={href(paths.step(id, opening ? "compare" : "collect"))}>{t("pair", names)}</a>
        <p className={styles["quiet"]}>
          {example && `${t("common:example")} · `}
          {opening
            ? t("opened", { date: formatDate(opening.date, language) })
            : t("collecting", { a: sides.A.length, b: sides.B.length })}
        </p>
      </div>
      {opening && (
        <LinkButton
          look="quiet"
          href={href(paths.again(id))}
          aria-label={t("again:linkLabel", names)}
        >
          {t("again:link")}
        </LinkButton>
      )}
      <Button
        look="quiet"
        aria-label={t("duplicateLabel", names)}
        onClick={() => void onDuplicate(assessment)}
      >
        {t("duplicate")}
      </Button>
      <Button
        look="quiet"
        aria-label={t("removeLabel", names)}
        onClick={() => {
          onRemove(assessment);
        }}
      >
        {t("remove")}
      </Button>
    </li>
  );
}
