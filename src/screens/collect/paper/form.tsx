import { readableAccent } from "#charts/marks/accent.ts";
import { PartyMark } from "#charts/marks/party-mark.tsx";
import { RELATIONSHIPS } from "#domain/answers/answer-sheet.ts";
import type { Branding } from "#domain/assessment/branding.ts";
import { minutesFor } from "#domain/assessment/duration.ts";
import type { InvitationPayload } from "#domain/assessment/invitation-payload.ts";
import { ownLanguage } from "#domain/assessment/own-language.ts";
import { PARTIES, type PartyId } from "#domain/assessment/party.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { isolatedNames } from "#platform/i18n/isolated-names.ts";
import { Logo } from "#ui/logo.tsx";
import shared from "#ui/shared.module.css";
import styles from "./form.module.css";
import { Boxed, type FormWords } from "./form-rows.tsx";
import { ExpectationTable, GoOnTable, ImportanceTable, StatementTables } from "./form-tables.tsx";

type FormProps = {
  readonly payload: InvitationPayload;
  readonly branding: Branding;
  readonly language: Language;
  readonly words: FormWords;
};

const OPEN_LINES = [1, 2, 3];
const COMMENT_LINES = [1, 2, 3, 4, 5, 6];

/** The form itself: what is promised, everything that is asked, room for comments. */
export function Form({ payload, branding, language, words: t }: FormProps) {
  const { ownWords } = payload.configuration;
  return (
    <article translate="no" className={styles["form"]} lang={language}>
      <Head payload={payload} branding={branding} words={t} />
      <section className={styles["section"]}>
        <h3 className={styles["heading"]}>{t("questionnaire:relationship.ask")}</h3>
        <ul className={styles["choices"]}>
          {RELATIONSHIPS.map((relationship, index) => (
            <Boxed key={relationship} digit={index + 1}>
              {t(`questionnaire:relationships.${relationship}`)}
            </Boxed>
          ))}
        </ul>
      </section>
      <StatementTables payload={payload} words={t} />
      <GoOnTable words={t} />
      {ownWords?.openQuestion && (
        <section className={styles["comments"]}>
          <h3 lang={ownLanguage(ownWords, language)} className={styles["heading"]}>
            {t("questionnaire:openQuestion")}
          </h3>
          {OPEN_LINES.map((line) => (
            <div key={line} className={styles["line"]} />
          ))}
        </section>
      )}
      <ImportanceTable payload={payload} words={t} />
      <ExpectationTable payload={payload} words={t} />
      <section className={styles["comments"]}>
        <h3 className={styles["heading"]}>{t("form.room")}</h3>
        <p className={styles["small"]}>{t("form.roomHint")}</p>
        {COMMENT_LINES.map((line) => (
          <div key={line} className={styles["line"]} />
        ))}
        <p className={styles["code"]}>
          <span>{t("form.code")}</span> <span className={styles["blank"]} />
        </p>
      </section>
    </article>
  );
}

type HeadProps = Pick<FormProps, "payload" | "branding" | "words">;

function Head({ payload, branding: { logo, accent }, words: t }: HeadProps) {
  const { party, inviter, configuration, partyNames } = payload;
  const names = isolatedNames(partyNames);
  const [first, second] = [inviter.name, inviter.organisation].filter((part) => part !== "");
  return (
    <header className={styles["head"]}>
      {logo !== undefined && <Logo png={logo} alt={t("form.logo", { a: names.A, b: names.B })} />}
      <h2
        className={shared["larger"]}
        style={accent === undefined ? {} : { color: readableAccent(accent, "light") }}
      >
        {t("respond:first.title")}
      </h2>
      <dl className={styles["facts"]}>
        {first !== undefined && (
          <>
            <dt>{t("respond:first.invitedBy")}</dt>
            <dd>
              {second === undefined
                ? first
                : t("respond:first.inviter", { name: first, organisation: second })}
            </dd>
          </>
        )}
        <dt>{t("respond:first.about")}</dt>
        <dd>
          {PARTIES.map((id) => (
            <PartyName key={id} payload={payload} party={id} />
          ))}
        </dd>
        <dt>{t("respond:first.organisation")}</dt>
        <dd className={styles["own"]}>
          <PartyName payload={payload} party={party} />
        </dd>
        <dt>{t("respond:first.time")}</dt>
        <dd>{t("respond:first.minutes", { count: minutesFor(configuration) })}</dd>
      </dl>
      <h3 className={styles["heading"]}>{t("respond:first.who")}</h3>
      <ul className={styles["promise"]}>
        <li>{t("form.typed")}</li>
        <li>
          {t(configuration.lookAhead ? "respond:first.openedLookAhead" : "respond:first.opened")}
        </li>
        <li>{t(`respond:first.mode.${configuration.mode}`)}</li>
        <li>{t("respond:first.comments")}</li>
      </ul>
      <h3 className={styles["heading"]}>{t("questionnaire:howTo.title")}</h3>
      <ul className={styles["promise"]}>
        <li>{t("questionnaire:howTo.own")}</li>
        <li>{t("questionnaire:howTo.missing")}</li>
        <li>{t("questionnaire:howTo.agreement")}</li>
        <li>{t("questionnaire:howTo.endUsers")}</li>
      </ul>
      <p className={styles["howTo"]}>{t("form.howTo")}</p>
    </header>
  );
}

type PartyNameProps = { readonly payload: InvitationPayload; readonly party: PartyId };

function PartyName({ payload, party }: PartyNameProps) {
  return (
    <span className={styles["party"]}>
      <PartyMark party={party} />
      <bdi>{payload.partyNames[party]}</bdi>
    </span>
  );
}
