import { useState } from "react";
import { toldBy as assessmentTold } from "#domain/assessment/join/assessment-fields.ts";
import type { Clash, Side, Told } from "#domain/assessment/join/history.ts";
import { NO_HISTORY } from "#domain/assessment/join/history.ts";
import { toldBy as planTold } from "#domain/plan/plan-fields.ts";
import type { AssessmentFile } from "#platform/channels/files/assessment-file.ts";
import { isolatedNames } from "#platform/i18n/isolated-names.ts";
import { showOwnWords } from "#platform/i18n/own-words.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { ClashChoices, Meeting } from "#platform/storage/join-file.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { ChoiceGroup } from "#ui/fields/choice.tsx";
import { CLASH_NAMESPACES, clashLabel, clashValue } from "./clash-words.ts";

type ChooseProps = {
  readonly meeting: Meeting;
  readonly clashes: readonly Clash[];
  readonly onChosen: (choices: ClashChoices) => void;
  readonly onClose: () => void;
};

/** What both sides changed, side by side: one of the two stands. Nothing is written before. */
export function ChooseSide({ meeting, clashes, onChosen, onClose }: ChooseProps) {
  const { t, language } = useTranslation(CLASH_NAMESPACES);
  const { t: common } = useTranslation("common");
  showOwnWords(meeting.here.assessment.configuration.ownWords);
  const [ours, theirs] = [toldBy(meeting.here), toldBy(meeting.there)];
  const [choices, setChoices] = useState<ClashChoices>(
    () => new Map(clashes.map(({ name }) => [name, usualSide(ours, name)])),
  );
  const names = isolatedNames(meeting.here.assessment.partyNames);
  const valueOf = ({ fields }: Told, name: string) =>
    fields.get(`${name}/what`) ?? fields.get(name);
  const saidBy = (told: Told, other: Told, name: string) =>
    clashValue(t, valueOf(told, name), valueOf(other, name), language);
  return (
    <Dialog
      title={t("choose.title")}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common("action.cancel")}</Button>
          <Button
            look="primary"
            onClick={() => {
              onChosen(choices);
            }}
          >
            {t("choose.join")}
          </Button>
        </>
      }
    >
      <p>{t("choose.text")}</p>
      {clashes.map(({ name }) => (
        <ChoiceGroup<Side>
          key={name}
          legend={clashLabel(t, name, names, ours.fields.has(name) ? ours : theirs)}
          value={choices.get(name) ?? "here"}
          options={[
            { value: "here", label: t("choose.here", { value: saidBy(ours, theirs, name) }) },
            { value: "there", label: t("choose.there", { value: saidBy(theirs, ours, name) }) },
          ]}
          onChange={(side) => {
            setChoices((before) => new Map([...before, [name, side]]));
          }}
        />
      ))}
    </Dialog>
  );
}

/** This device's, but never the one that says nothing. */
function usualSide({ fields }: Told, name: string): Side {
  return fields.has(name) ? "here" : "there";
}

/** The whole file, field by field. */
function toldBy({ assessment, plan }: AssessmentFile): Told {
  const planFields = plan ? planTold(plan).fields : [];
  const fields = new Map([...assessmentTold(assessment).fields, ...planFields]);
  return { fields, history: NO_HISTORY };
}
