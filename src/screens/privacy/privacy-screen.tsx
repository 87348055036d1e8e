import type { InvitationPayload } from "#domain/assessment/invitation-payload.ts";
import { buildId } from "#platform/build-id.ts";
import { mailboxHost } from "#platform/channels/mailbox/mailbox-address.ts";
import { DOT } from "#platform/i18n/dot.ts";
import { isolated, isolatedNames } from "#platform/i18n/isolated-names.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { href, paths } from "#platform/paths.ts";
import { LinkButton } from "#ui/button.tsx";
import { PlainPage } from "#ui/plain-page.tsx";
import shared from "#ui/shared.module.css";
import styles from "./privacy-screen.module.css";

type PrivacyScreenProps = {
  /** The invitation that it speaks of, and the way back to it; null for Samsyn in general. */
  readonly invitation: { readonly payload: InvitationPayload; readonly address: string } | null;
};

/** For respondents, IT and works councils: which data, where, who sees what, how long. */
export function PrivacyScreen({ invitation }: PrivacyScreenProps) {
  const { t } = useTranslation("trust");
  const payload = invitation?.payload ?? null;
  const way = wayOf(payload);
  const inviter = inviterOf(payload) ?? t("privacy.someone");
  return (
    <PlainPage
      title={t("privacy.title")}
      foot={
        <p>
          <span>{t("build", { build: buildId() }) + DOT}</span>
          <a href="licences.txt" className={styles["licences"]}>
            {t("licences")}
          </a>
        </p>
      }
    >
      {payload === null ? (
        <p>{t("privacy.lead")}</p>
      ) : (
        <p>{t("privacy.about", namesOf(payload))}</p>
      )}
      <Section title={t(`privacy.server.title.${way}`)} points={useServerPoints(way)} />
      <Section
        title={t("privacy.data.title")}
        points={[t("privacy.data.answers"), t("privacy.data.rest"), t("privacy.data.not")]}
      />
      <Section title={t("privacy.who.title")} points={useWhoPoints(payload)} />
      <Section
        title={t("privacy.where.title")}
        points={[
          t("privacy.where.here"),
          t(way === "none" ? "privacy.where.way" : "privacy.where.wayMailbox"),
          t("privacy.where.there"),
        ]}
      />
      <Section
        title={t("privacy.rights.title")}
        points={[
          t("privacy.rights.contact", { inviter }),
          t("privacy.rights.controller"),
          t("privacy.rights.voluntary"),
        ]}
      />
      <Section
        title={t("privacy.it.title")}
        points={[
          t("privacy.it.static", {
            hosts: [...new Set([location.host, mailboxHost()])].join(", "),
          }),
          ...(way === "none" ? [] : [t("privacy.it.mailbox")]),
          t("privacy.it.sealed"),
        ]}
      />
      <div className={shared["wrap"]}>
        {invitation && (
          <LinkButton look="primary" href={href(invitation.address)}>
            {t("privacy.back")}
          </LinkButton>
        )}
        <LinkButton look="quiet" href={href(paths.check)}>
          {t("privacy.it.check")}
        </LinkButton>
      </div>
    </PlainPage>
  );
}

/** Whether this invitation's answers may go into a mailbox; without one, what holds for either. */
type MailboxWay = "none" | "mailbox" | "either";

function wayOf(payload: InvitationPayload | null): MailboxWay {
  if (payload === null) return "either";
  return payload.mailbox === null ? "none" : "mailbox";
}

function useServerPoints(way: MailboxWay): readonly string[] {
  const { t } = useTranslation("trust");
  const page = t("privacy.server.page", { host: location.host });
  const host = mailboxHost();
  const points = {
    none: [t("privacy.server.none"), t("privacy.server.carried"), page],
    mailbox: [
      t("privacy.server.mailbox", { host }),
      t("privacy.server.sees"),
      t("privacy.server.too"),
      ...(host === location.host ? [] : [page]),
    ],
    either: [
      t("privacy.server.either", { host }),
      t("privacy.server.sees"),
      t("privacy.server.too"),
      page,
    ],
  };
  return [...points[way], t("privacy.server.clean")];
}

function useWhoPoints(payload: InvitationPayload | null): readonly string[] {
  const { t } = useTranslation("trust");
  return [
    t(payload?.configuration.lookAhead ? "privacy.who.lookAhead" : "privacy.who.sealed"),
    t("privacy.who.promise"),
    t("privacy.who.portfolio"),
    t(`privacy.who.${payload === null ? "either" : payload.configuration.mode}`),
    t("privacy.who.comments"),
    t("privacy.who.personal"),
  ];
}

function namesOf(payload: InvitationPayload) {
  const names = isolatedNames(payload.partyNames);
  return { a: names.A, b: names.B, party: names[payload.party] };
}

function inviterOf(payload: InvitationPayload | null): string | null {
  if (payload === null) return null;
  const { name, organisation, replyAddress } = payload.inviter;
  const parts = [name, organisation, replyAddress].filter((part) => part !== "");
  return parts.length > 0 ? parts.map(isolated).join(", ") : null;
}

type SectionProps = { readonly title: string; readonly points: readonly string[] };

function Section({ title, points }: SectionProps) {
  return (
    <section className={shared["stack2"]}>
      <h2 className={shared["large"]}>{title}</h2>
      <ul className={styles["points"]}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
