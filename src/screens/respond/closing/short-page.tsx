import { type ReactNode, useMemo, useState } from "react";
import type { InvitationLetter } from "#domain/assessment/letter.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { AskedPage } from "#platform/storage/draft-document.ts";
import type { DraftStore } from "#platform/storage/draft-store.ts";
import { singleKeysNow } from "#ui/keys.ts";
import { Progress } from "../answer/progress.tsx";
import { SaveNotice, SaveWord } from "../answer/save-state.tsx";
import { TurnButtons } from "../answer/turn-buttons.tsx";
import { useShortcuts } from "../answer/use-shortcuts.ts";
import { DraftCode } from "../draft-code.tsx";
import { Page } from "../page.tsx";
import { isShort, positionOf, routeOf } from "../place-path.ts";

/** What every short page needs to know. */
export type ShortPageProps = {
  readonly letter: InvitationLetter;
  readonly store: DraftStore;
  readonly draftCode: string | null;
  /** Whether "Next" leads to the overview. */
  readonly isLast: boolean;
  readonly onBack: () => void;
  readonly onNext: () => void;
};

type FrameProps = ShortPageProps & {
  readonly at: AskedPage;
  readonly title: string;
  readonly onDigit?: (digit: number, target: EventTarget | null) => void;
  readonly children: ReactNode;
};

/** The frame of a page after the statements; where it asks several things, digits answer what has the focus. */
export function ShortPage(props: FrameProps) {
  const { letter, store, draftCode, isLast, onBack, onNext, at, title, children } = props;
  const { onDigit = chooseInGroup } = props;
  const { t } = useTranslation("closing");
  const [digits] = useState(() => singleKeysNow("number"));
  const shortPages = useMemo(() => routeOf(letter.terms).filter(isShort), [letter.terms]);
  useShortcuts({ digits, onDigit, onNext });
  const words = t("progress", {
    position: positionOf(at, shortPages) + 1,
    total: shortPages.length,
  });
  return (
    <Page title={title} actions={<TurnButtons isLast={isLast} onBack={onBack} onNext={onNext} />}>
      <Progress letter={letter} at={at} words={words}>
        <SaveWord store={store} />
      </Progress>
      <SaveNotice store={store} />
      {children}
      {draftCode && <DraftCode code={draftCode} />}
    </Page>
  );
}

/** Chooses in the group where the focus is; elsewhere a digit says nothing. */
function chooseInGroup(digit: number, target: EventTarget | null): void {
  const group = target instanceof Element ? target.closest("fieldset") : null;
  const value = digit === 0 ? "cannot-judge" : String(digit);
  const choice = group?.querySelector<HTMLInputElement>(`input[value="${value}"]`);
  choice?.click();
  choice?.focus();
}
