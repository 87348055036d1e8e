import type { PerParty } from "#domain/assessment/party.ts";
import type { ReceiveOutcome } from "#domain/sealing/receive-answer.ts";
import { isolated, isolatedNames } from "#platform/i18n/isolated-names.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useNewerVersion } from "#platform/offline/use-newer-version.ts";
import { type IntakeLine, isIn } from "#platform/use-cases/take-in-files.ts";
import { Notice } from "#ui/notice.tsx";

type IntakeReportProps = {
  readonly lines: readonly IntakeLine[];
  readonly partyNames: PerParty<string>;
};

const OUTCOMES = ["added", "replaced", "already-in", "older"] as const;

// More sentences than this are counted instead.
const MANY = 20;

/** Whether there is nothing about it that one has to read. */
function isPlain(line: IntakeLine): boolean {
  return isIn(line) && outcomeOf(line) !== "added-again";
}

function outcomeOf(line: IntakeLine): ReceiveOutcome | null {
  return line.kind === "answer" && line.taken.ok ? line.taken.value.outcome : null;
}

/** What became of everything that was brought in: a sentence each, or the counts where it is much. */
export function IntakeReport({ lines, partyNames }: IntakeReportProps) {
  const { t } = useTranslation(["collect", "errors"]);
  const names = isolatedNames(partyNames);
  useNewerVersion(lines.some(isOfNewerVersion) ? "newer-version" : null, false);
  const named = (name: string, text: string) =>
    name === "" ? text : t("errors:intake.inFile", { name, text });
  const sentence = (line: IntakeLine): string => {
    const name = isolated(line.name);
    if (line.kind === "nothing" && name === "") return t("nothing");
    if (line.kind === "unread") {
      return named(name, t("errors:intake.unread", { count: line.count }));
    }
    if (line.kind !== "answer") return named(name, t(`errors:intake.${line.kind}`));
    const { taken } = line;
    if (!taken.ok) return named(name, t(`errors:answer.${taken.reason}`));
    const { outcome, party, checkCode } = taken.value;
    return t(`outcome.${outcome}`, { party: names[party], checkCode });
  };
  const counted = lines.length > MANY ? lines.filter(isPlain) : [];
  const counts = OUTCOMES.flatMap((outcome) => {
    const count = counted.filter((line) => outcomeOf(line) === outcome).length;
    return count > 0 ? [t(`counted.${outcome}`, { count })] : [];
  });
  const single = lines.length > MANY ? lines.filter((line) => !isPlain(line)) : lines;
  const added = [...counts, ...single.filter(isIn).map(sentence)];
  const refused = single.filter((line) => !isIn(line)).map(sentence);
  return (
    <Notice tone={refused.length > 0 ? "error" : "done"}>
      <Sentences title={t("taken")} all={added} />
      <Sentences title={t("errors:notAdded")} all={refused} />
    </Notice>
  );
}

function isOfNewerVersion(line: IntakeLine): boolean {
  return line.kind === "answer" && !line.taken.ok && line.taken.reason === "newer-version";
}

type SentencesProps = { readonly title: string; readonly all: readonly string[] };

/** Each sentence once; nothing where there is none. */
function Sentences({ title, all }: SentencesProps) {
  if (all.length === 0) return null;
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {[...new Set(all)].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}
