import { useTranslation } from "#platform/i18n/use-translation.ts";
import { href, paths } from "#platform/paths.ts";
import styles from "./collect-screen.module.css";

/** Pages to pass on: to a contact who gathers answers, to IT, to employee representatives. */
export function ForContacts() {
  const { t } = useTranslation("collect");
  return (
    <section className={styles["section"]}>
      <h2 className={styles["heading"]}>{t("contacts.title")}</h2>
      <ul className={styles["pages"]}>
        {(["check", "privacy", "bundle"] as const).map((page) => (
          <li key={page}>
            <a href={href(paths[page])}>{t(`contacts.${page}`)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
