import * as v from "valibot";
import type { Told } from "#domain/assessment/join/history.ts";
import type { PerParty } from "#domain/assessment/party.ts";
import { MEMORANDUM_FIELDS } from "#domain/plan/plan.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { isStatementId } from "#domain/questionnaire/look-up.ts";
import { formatDate } from "#platform/i18n/format.ts";
import { isolated } from "#platform/i18n/isolated-names.ts";
import type { useTranslation } from "#platform/i18n/use-translation.ts";
import { memorandumHeading } from "#wording/plan-words.ts";

/** The namespaces that name what two sides may have changed. */
export const CLASH_NAMESPACES = [
  "join",
  "setup",
  "plan",
  "agree",
  "present",
  "questionnaire",
] as const;

type Words = ReturnType<typeof useTranslation<typeof CLASH_NAMESPACES>>["t"];

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const owner = v.object({ name: v.string() });
const opening = v.object({ date: v.string(), shown: v.array(v.string()) });
const configuration = v.object({ statements: v.array(v.string()) });
const votes = v.array(v.number());
const labelled = v.object({ label: v.string() });

/** What was changed, for a heading: "Note for yourself only: influence". */
export function clashLabel(
  t: Words,
  name: string,
  names: PerParty<string>,
  { fields }: Told,
): string {
  const [kind = "", place = "", part = ""] = name.split("/");
  const field = fieldLabel(t, kind, place, part, names, fields);
  const what = fields.get(`step/${place}/what`);
  if (kind === "step" && typeof what === "string") {
    return t("clash.about", { field, about: what });
  }
  if (!isStatementId(place)) return field;
  return t("clash.about", { field, about: t(`questionnaire:statements.${place}.label`) });
}

/** What a side says there, in one line, beside what the other one says. */
export function clashValue(t: Words, value: unknown, other: unknown, language: Language): string {
  if (value === undefined) return t(other === true ? "choose.no" : "choose.nothing");
  if (typeof value === "number") return String(value);
  if (value === true) return t("choose.yes");
  if (typeof value === "string") {
    if (DATE.test(value)) return formatDate(value, language);
    return isStatementId(value) ? t(`questionnaire:statements.${value}.label`) : isolated(value);
  }
  if (v.is(votes, value)) return value.join(" ");
  if (v.is(owner, value)) return isolated(value.name);
  if (v.is(opening, value)) return `${formatDate(value.date, language)} (${value.shown.length})`;
  if (v.is(configuration, value)) return t("setup:asked.full", { count: value.statements.length });
  return t("choose.own");
}

function fieldLabel(
  t: Words,
  kind: string,
  place: string,
  part: string,
  names: PerParty<string>,
  fields: Told["fields"],
): string {
  const party = place === "B" || part === "B" ? "B" : "A";
  const name = names[party];
  switch (kind) {
    case "name":
      return t(`setup:party${party}`);
    case "expected":
      return t(`setup:expected${party}`);
    case "inviter":
      if (place === "name") return t("setup:name");
      return t(place === "organisation" ? "setup:organisation" : "setup:replyAddress");
    case "answerBy":
      return t("setup:answerBy.label");
    case "endUsers":
      return t("setup:endUsers");
    case "configuration":
      return t("setup:asked.title");
    case "branding":
      return t("setup:branding.title");
    case "mailbox":
      return t("setup:mailbox.label");
    case "opening":
      return t("clash.opening");
    case "revoked": {
      const invitation = fields.get(`invitation/${place}`);
      const label = v.is(labelled, invitation) ? isolated(invitation.label) : t("clash.link");
      return t("clash.revoked", { label });
    }
    case "pick":
      return t("agree:choose.pick", { name });
    case "figure":
      return t("plan:position.now", { name });
    case "votes":
      return t("plan:votes.label", { name });
    case "reason":
      return t("agree:conversations.reason");
    case "step":
      return stepLabel(t, part, name);
    case "outcome":
      return t("clash.outcome");
    case "memorandum":
      return memorandumLabel(t, place, names);
    case "look":
      return t("plan:memorandum.nextLook");
    case "noted":
      return t("agree:memorandum.notedBy", { name });
    case "signatures":
      return t("plan:memorandum.signatures");
    case "note":
      return t("agree:conversations.note");
    case "minutes":
      return t("present:time.minutes");
    case "dots":
      return t("present:arrange.dots");
    default:
      return t("clash.order");
  }
}

function stepLabel(t: Words, part: string, name: string): string {
  switch (part) {
    case "A":
    case "B":
      return t("plan:step.owner", { name });
    case "by":
      return t("plan:step.by");
    case "how":
      return t("plan:step.how");
    default:
      return t("clash.step");
  }
}

function memorandumLabel(t: Words, place: string, names: PerParty<string>): string {
  const field = MEMORANDUM_FIELDS.find((each) => each === place) ?? "purpose";
  return memorandumHeading(t, field, names);
}
