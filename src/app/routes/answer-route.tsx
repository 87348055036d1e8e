import { useState } from "react";
import { isolated } from "#platform/i18n/isolated-names.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useNewerVersion } from "#platform/offline/use-newer-version.ts";
import { href, paths } from "#platform/paths.ts";
import { isStorageReason } from "#platform/storage/records.ts";
import {
  arrive,
  type TakeInReason,
  type TakenIn,
  takeIn,
} from "#platform/use-cases/take-in-answers.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { useLoaded } from "#ui/hooks/use-loaded.ts";
import { Notice } from "#ui/notice.tsx";
import { PlainPage } from "#ui/plain-page.tsx";
import shared from "#ui/shared.module.css";
import { Elsewhere } from "./answer-elsewhere.tsx";

/**
 * An answer link that was opened. On the facilitator's browser one click puts the answer with the
 * others, whichever tab collects; elsewhere it says where the answer belongs. Opening consumes nothing.
 */
export function AnswerRoute({ code }: { readonly code: string }) {
  const { t } = useTranslation(["common", "collect"]);
  const [arrival, look, show] = useLoaded(code, arrive);
  const [taken, setTaken] = useState<TakenIn | null>(null);
  const [working, setWorking] = useState(false);
  useNewerVersion(arrival?.kind === "refused" ? arrival.reason : null, true);
  const takeBrought = async () => {
    const now = await arrive(code);
    if (now.kind === "here") setTaken(await takeIn(now.code));
    show(now);
  };
  return (
    <PlainPage title={t("collect:arrival.title")}>
      {arrival?.kind === "refused" && (
        <Notice
          tone="error"
          action={
            isStorageReason(arrival.reason) && (
              <Button onClick={() => void look()}>{t("common:plan.retry")}</Button>
            )
          }
        >
          <NotAdded reason={arrival.reason} />
        </Notice>
      )}
      {arrival?.kind === "elsewhere" && (
        <Elsewhere code={code} {...arrival} onBrought={() => void takeBrought()} />
      )}
      {arrival?.kind === "here" && !taken && (
        <>
          <p>
            {t("collect:arrival.here", {
              a: isolated(arrival.assessment.partyNames.A),
              b: isolated(arrival.assessment.partyNames.B),
            })}
          </p>
          <p>{t("collect:arrival.checkCode", { checkCode: arrival.checkCode })}</p>
          <div className={shared["wrap"]}>
            <Button
              look="primary"
              disabled={working}
              onClick={() => {
                setWorking(true);
                void takeIn(arrival.code).then(setTaken);
              }}
            >
              {t("collect:take")}
            </Button>
          </div>
        </>
      )}
      {arrival?.kind === "here" && taken && (
        <>
          <Notice tone={taken.ok ? "done" : "error"}>
            {taken.ok ? (
              <p>
                {t(`collect:outcome.${taken.value.outcome}`, {
                  party: isolated(arrival.assessment.partyNames[taken.value.party]),
                  checkCode: taken.value.checkCode,
                })}
              </p>
            ) : (
              <NotAdded reason={taken.reason} />
            )}
          </Notice>
          <div className={shared["wrap"]}>
            <LinkButton look="primary" href={href(paths.step(arrival.assessment.id, "collect"))}>
              {t("collect:arrival.toCollect")}
            </LinkButton>
          </div>
        </>
      )}
    </PlainPage>
  );
}

function NotAdded({ reason }: { readonly reason: TakeInReason }) {
  const { t } = useTranslation("errors");
  return (
    <>
      <p>
        <strong>{t("notAdded")}</strong>
      </p>
      <p>{t(`answer.${reason}`)}</p>
    </>
  );
}
