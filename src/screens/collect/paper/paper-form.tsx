import { useState } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { payloadFor } from "#domain/assessment/invitation-payload.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { isolated } from "#platform/i18n/isolated-names.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { wordsIn } from "#platform/i18n/words-in.ts";
import { href, paths } from "#platform/paths.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { useLoaded } from "#ui/hooks/use-loaded.ts";
import { Problem } from "#ui/problem.tsx";
import shared from "#ui/shared.module.css";
import { useInvitationGuard } from "../invite/use-invitation-guard.tsx";
import { Form } from "./form.tsx";
import { FormLanguage } from "./form-language.tsx";
import type { FormWords } from "./form-rows.tsx";
import styles from "./paper-form.module.css";

type PaperFormProps = { readonly assessment: Assessment; readonly party: PartyId };

/** The questionnaire on paper, in the language of its readers; printing it is an invitation. */
export function PaperForm({ assessment, party }: PaperFormProps) {
  const { t } = useTranslation("paper");
  const [screenLanguage] = useLanguage();
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? screenLanguage;
  // Of a language that the screen need not speak.
  const [words] = useLoaded<FormWords | "failed">(language, () =>
    wordsIn(language, ["paper", "questionnaire", "respond"]).catch(() => "failed"),
  );
  const inviting = useInvitationGuard(assessment);
  const { id, partyNames } = assessment;
  return (
    <div className={styles["screen"]}>
      <div className={styles["bar"]}>
        <h1 className={shared["largest"]}>
          {t("screen.title", { party: isolated(partyNames[party]) })}
        </h1>
        <p className={styles["lead"]}>{t("screen.lead")}</p>
        <div className={shared["row"]}>
          <Button
            look="primary"
            disabled={words === null || words === "failed"}
            onClick={() => {
              inviting.before(async (locked) => {
                if (await locked) print();
              });
            }}
          >
            {t("screen.print")}
          </Button>
          <span className={styles["choice"]}>
            <FormLanguage language={language} onChange={setChosen} />
          </span>
          <LinkButton look="quiet" href={href(paths.enterForm(id, party))}>
            {t("screen.enter")}
          </LinkButton>
          <LinkButton look="quiet" href={href(paths.step(id, "collect"))}>
            {t("screen.back")}
          </LinkButton>
        </div>
        <Problem reason={inviting.problem} />
        {words === "failed" && <Problem reason="not-loaded" />}
      </div>
      {words !== null && words !== "failed" && (
        <Form
          payload={payloadFor(assessment, party)}
          branding={assessment.branding ?? {}}
          language={language}
          words={words}
        />
      )}
      {inviting.dialog}
    </div>
  );
}
