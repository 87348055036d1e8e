import { useEffect, useState } from "react";
import { fail, ok, type Result } from "#domain/result.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { type DraftOpeningReason, openDraft } from "#platform/storage/drafts/draft-repository.ts";
import {
  type FoundDraft,
  ownDraftCodes,
  ownDraftKey,
} from "#platform/storage/drafts/own-drafts.ts";
import { Button } from "#ui/button.tsx";
import { readDraftCode } from "../draft/draft-code-text.ts";
import type { OpenDraft } from "../draft/use-draft.ts";
import { HandInLater } from "../send/hand-in-later.tsx";
import { OpenByCode } from "./open-by-code.tsx";
import styles from "./other-drafts.module.css";

export type OtherDraftsProps = {
  /** The key of the first one's draft. */
  readonly first: string;
  /** null where the invitation names none. */
  readonly mailbox: string | null;
  /** The draft that is open in this tab. */
  readonly current: OpenDraft | null;
  /** What waited here may be in the mailbox now. */
  readonly onHandedIn: () => void;
  readonly onFound: (draft: FoundDraft) => void;
};

/** What lies here besides the open draft, and whether the first one's person has seen no code yet. */
type Others = { readonly areThere: boolean; readonly isFirstCodeless: boolean };

/** What lies on this device of other visits: it goes on its way, and leads back to its person. */
export function OtherDrafts({ mailbox, onHandedIn, ...others }: OtherDraftsProps) {
  const { first, current } = others;
  return (
    <>
      <HandInLater mailbox={mailbox} first={first} current={current} onTried={onHandedIn} />
      <WayBack {...others} />
    </>
  );
}

type WayBackProps = Pick<OtherDraftsProps, "first" | "current" | "onFound">;

/**
 * Where several people answer on one device: the way back to answers that are not open, for whoever
 * knows their code. Nothing is told of them.
 */
function WayBack({ first, current, onFound }: WayBackProps) {
  const { t } = useTranslation(["closing", "errors", "respond"]);
  const [others, setOthers] = useState<Others | null>(null);
  const [problem, setProblem] = useState<DraftOpeningReason | "unknown" | null>(null);
  const currentCode = current ? current.code : undefined;
  useEffect(() => {
    let isCurrent = true;
    void othersOf(first, currentCode).then((found) => {
      if (isCurrent) setOthers(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [first, currentCode]);
  if (!others?.areThere) return null;
  const open = async (typed: string | null) => {
    const found = await findOwnDraft(first, typed);
    if (found.ok) onFound(found.value);
    else setProblem(found.reason);
  };
  return (
    <section className={styles["others"]}>
      <OpenByCode
        label={t("others.enter")}
        action={t("others.open")}
        error={problem ? problemText(problem, t) : undefined}
        onOpen={(typed) => {
          void open(typed);
        }}
      />
      {others.isFirstCodeless && (
        <Button
          look="quiet"
          onClick={() => {
            void open(null);
          }}
        >
          {t("others.noCode")}
        </Button>
      )}
    </section>
  );
}

async function othersOf(first: string, currentCode: string | null | undefined): Promise<Others> {
  const [firstDraft, codes] = await Promise.all([openDraft(first), ownDraftCodes(first)]);
  const document = currentCode !== null && firstDraft.ok ? firstDraft.value : null;
  const coded = codes.ok ? codes.value.filter((code) => code !== currentCode) : [];
  return {
    areThere: document !== null || coded.length > 0,
    isFirstCodeless: document?.sealed === null,
  };
}

function problemText(
  problem: DraftOpeningReason | "unknown",
  t: ReturnType<typeof useTranslation<["closing", "errors", "respond"]>>["t"],
) {
  if (problem === "unknown") return t("others.unknown");
  return problem === "damaged" ? t("respond:draft.damaged") : t(`errors:problem.${problem}`);
}

/**
 * The draft of an invitation that somebody knows the code of: the one under which it lies, or the
 * check code of what was sealed; null for the first one's.
 */
async function findOwnDraft(
  first: string,
  typed: string | null,
): Promise<Result<FoundDraft, DraftOpeningReason | "unknown">> {
  const wanted = typed === null ? null : readDraftCode(typed);
  const codes = await ownDraftCodes(first);
  if (!codes.ok) return codes;
  for (const code of [null, ...codes.value]) {
    const opened = await openDraft(ownDraftKey(first, code));
    if (code === wanted && !opened.ok) return opened;
    if (!opened.ok || !opened.value) continue;
    const { sealed } = opened.value;
    const isMeant = code === wanted || (sealed && readDraftCode(sealed.checkCode) === wanted);
    if (isMeant) return ok({ document: opened.value, code });
  }
  return fail("unknown");
}
