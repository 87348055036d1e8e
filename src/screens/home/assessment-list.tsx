import { useRef, useState } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { answersPerParty, isOnlyHere } from "#domain/assessment/change.ts";
import { keptUntil } from "#platform/device/kept-until.ts";
import { DOT } from "#platform/i18n/dot.ts";
import { formatDate } from "#platform/i18n/format.ts";
import { isolatedNames } from "#platform/i18n/isolated-names.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { href, paths } from "#platform/paths.ts";
import type { StorageReason } from "#platform/storage/records.ts";
import { listAssessments, type UnreadRecord } from "#platform/storage/workspace-store.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { useLoaded } from "#ui/hooks/use-loaded.ts";
import shared from "#ui/shared.module.css";
import { ConfirmDelete } from "./confirm-delete.tsx";
import styles from "./home-screen.module.css";
import { Unread } from "./unread.tsx";

/** What lies on this device; null where nothing can be read. */
type Listing = {
  readonly assessments: readonly Assessment[] | null;
  readonly unread: readonly UnreadRecord[];
  readonly problem: StorageReason | null;
};

type AssessmentListProps = { readonly onDuplicate: (assessment: Assessment) => Promise<void> };

/** The assessments of this device. */
export function AssessmentList({ onDuplicate }: AssessmentListProps) {
  const { t } = useTranslation(["home", "errors"]);
  const [language] = useLanguage();
  const until = keptUntil();
  const heading = useRef<HTMLHeadingElement>(null);
  const [listing, readListingAgain] = useLoaded("this device", readListing);
  const [leaving, setLeaving] = useState<Assessment | null>(null);
  const isEmpty = listing?.assessments?.length === 0 && listing.unread.length === 0;
  const readAgain = async () => {
    setLeaving(null);
    await readListingAgain();
    heading.current?.focus();
  };
  return (
    <section>
      <h2 ref={heading} tabIndex={-1} className={styles["heading"]}>
        {t("mine")}
      </h2>
      {listing?.problem && (
        <Unread reason={listing.problem} ids={null} onReadAgain={() => void readAgain()} />
      )}
      {[...new Set(listing?.unread.map(({ reason }) => reason))].map((reason) => (
        <Unread
          key={reason}
          reason={reason}
          ids={listing?.unread.flatMap((one) => (one.reason === reason ? [one.id] : [])) ?? []}
          onReadAgain={() => void readAgain()}
        />
      ))}
      {until !== null && listing?.assessments?.some(isOnlyHere) && (
        <p className={shared["quiet"]}>
          {t("errors:unvisited", { date: formatDate(until, language) })}
        </p>
      )}
      {(listing?.assessments?.filter(isInPortfolio).length ?? 0) > 1 && (
        <LinkButton href={href(paths.portfolio)}>{t("portfolio")}</LinkButton>
      )}
      {isEmpty && <p className={shared["quiet"]}>{t("none")}</p>}
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
          onDeleted={() => void readAgain()}
        />
      )}
    </section>
  );
}

function isInPortfolio({ opening, example }: Assessment): boolean {
  return opening !== null && !example;
}

async function readListing(): Promise<Listing> {
  const listed = await listAssessments();
  return listed.ok
    ? { ...listed.value, problem: null }
    : { assessments: null, unread: [], problem: listed.reason };
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
        <p className={shared["quiet"]}>
          {[
            ...(example ? [t("common:example")] : []),
            opening
              ? t("opened", { date: formatDate(opening.date, language) })
              : t("collecting", { a: sides.A.length, b: sides.B.length }),
          ].join(DOT)}
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
