import { Suspense } from "react";
import { PartyMark } from "#charts/marks/party-mark.tsx";
import { minutesFor } from "#domain/assessment/duration.ts";
import type { InvitationPayload } from "#domain/assessment/invitation-payload.ts";
import { PARTIES, type PartyId } from "#domain/assessment/party.ts";
import { pageAddress } from "#platform/channels/codes/page-address.ts";
import { mailboxHost } from "#platform/channels/mailbox/mailbox-address.ts";
import { DOT } from "#platform/i18n/dot.ts";
import { isolatedNames } from "#platform/i18n/isolated-names.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { href, paths } from "#platform/paths.ts";
import { lazyComponent } from "#ui/lazy-component.ts";
import shared from "#ui/shared.module.css";
import { isShort, routeOf } from "../location/location-path.ts";
import type { AnswerByProps } from "./answer-by.tsx";
import styles from "./invitation-summary.module.css";

// Where it cannot be fetched, the day stands there as the invitation has it.
const AnswerBy = lazyComponent<AnswerByProps>(
  async () => (await import("./answer-by.tsx").catch(() => null))?.AnswerBy ?? (({ day }) => day),
);

type PayloadProps = { readonly payload: InvitationPayload };

/** Who asks, about what, to which of them one belongs, and how long it takes. */
export function InvitationFacts({ payload }: PayloadProps) {
  const { t } = useTranslation("respond");
  const { party, configuration, answerBy } = payload;
  const count = configuration.statements.length;
  const short = routeOf(configuration).filter(isShort).length;
  const [first, second] = inviterParts(payload);
  return (
    <dl className={styles["facts"]}>
      <dt>{t("first.invitedBy")}</dt>
      <dd>
        {first === undefined
          ? t("first.someone")
          : second === undefined
            ? first
            : t("first.inviter", { name: first, organisation: second })}
      </dd>
      <dt>{t("first.about")}</dt>
      {PARTIES.map((id) => (
        <dd key={id}>
          <PartyName payload={payload} party={id} />
        </dd>
      ))}
      <dt>{t("first.organisation")}</dt>
      <dd className={shared["strong"]}>
        <PartyName payload={payload} party={party} />
      </dd>
      <dt>{t("first.time")}</dt>
      <dd>
        {[
          t("first.minutes", { count: minutesFor(configuration) }),
          t("first.statements", { count }),
          ...(short > 0 ? [t("progress.ahead", { count: short })] : []),
        ].join(DOT)}
      </dd>
      {answerBy !== null && (
        <>
          <dt>{t("first.answerBy")}</dt>
          <dd>
            <Suspense fallback={answerBy}>
              <AnswerBy day={answerBy} payload={payload} />
            </Suspense>
          </dd>
        </>
      )}
    </dl>
  );
}

function PartyName({ payload, party }: PayloadProps & { readonly party: PartyId }) {
  return (
    <span className={styles["party"]}>
      <PartyMark party={party} />
      <bdi translate="no">{payload.partyNames[party]}</bdi>
    </span>
  );
}

/** What an answer is given from, and what the words of the statements mean. */
export function HowToAnswer({ payload }: PayloadProps) {
  const { t } = useTranslation("questionnaire");
  const { A: a, B: b } = isolatedNames(payload.partyNames);
  return (
    <section className={shared["stack3"]}>
      <h2 className={shared["large"]}>{t("howTo.title")}</h2>
      <ul className={styles["points"]}>
        <li>{t("howTo.own")}</li>
        <li>{t("howTo.missing")}</li>
        <li>{t("we", { a, b })}</li>
        <li>{t("howTo.agreement")}</li>
        <li>{t("howTo.endUsers")}</li>
      </ul>
    </section>
  );
}

type WhoSeesWhatProps = PayloadProps & {
  readonly onThisDevice: boolean;
  /** Whether this browser keeps what is answered. */
  readonly isKept: boolean;
};

/** Who will see what, and when. */
export function WhoSeesWhat({ payload, onThisDevice, isKept }: WhoSeesWhatProps) {
  const { t } = useTranslation("respond");
  const { mode, lookAhead } = payload.configuration;
  return (
    <section className={shared["stack3"]}>
      <h2 className={shared["large"]}>{t("first.who")}</h2>
      <ul className={styles["points"]}>
        {!onThisDevice && (
          <li>
            {payload.mailbox === null
              ? t("first.leave")
              : t("first.leaveMailbox", { host: mailboxHost() })}
          </li>
        )}
        <li>{t(lookAhead ? "first.openedLookAhead" : "first.opened")}</li>
        <li>{t(`first.mode.${mode}`)}</li>
        <li>{t("first.comments")}</li>
        {isKept && <li>{t(onThisDevice ? "first.keptHere" : "first.kept")}</li>}
      </ul>
    </section>
  );
}

/** The address to compare with what the colleague says, and what happens to the answers. */
export function AddressCheck({ code }: { readonly code: string }) {
  const { t } = useTranslation("respond");
  return (
    <p className={styles["address"]}>
      <span>{t("first.address")}</span>{" "}
      <span translate="no" className={styles["place"]}>
        {pageAddress()}
      </span>{" "}
      <a href={href(paths.questions(code))}>{t("first.questions")}</a>
      <a href={href(paths.privacyOf(code))}>{t("first.privacy")}</a>
    </p>
  );
}

/** Who invites, as far as the invitation says: name and organisation, one of them, or nobody. */
function inviterParts({ inviter }: InvitationPayload): readonly string[] {
  return [inviter.name, inviter.organisation].filter((part) => part !== "");
}
