import { useEffect, useEffectEvent } from "react";
import { useLocation } from "wouter";
import { pageAddress } from "#platform/channels/codes/page-address.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useNewerVersion } from "#platform/offline/use-newer-version.ts";
import { paths } from "#platform/paths.ts";
import { destinationOf, type SharedDestination } from "#platform/use-cases/open-shared.ts";
import { LinkButton } from "#ui/button.tsx";
import { useLoaded } from "#ui/hooks/use-loaded.ts";
import { Notice } from "#ui/notice.tsx";
import { PlainPage } from "#ui/plain-page.tsx";

/**
 * What another program shared with Samsyn, which the browser puts into the address as the manifest
 * says; empty where there is nothing.
 */
export function sharedText(search: string): string {
  const shared = new URLSearchParams(search);
  return ["shared-text", "shared-url"].flatMap((name) => shared.getAll(name)).join("\n");
}

/** A text that another program shared with Samsyn is led on to where it belongs. */
export function SharedRoute({ text }: { readonly text: string }) {
  const { t } = useTranslation(["common", "collect", "errors"]);
  const [destination] = useLoaded(text, destinationOf);
  const [, navigate] = useLocation();
  const leadOn = useEffectEvent((to: SharedDestination) => {
    // An empty query takes the shared text out of the address.
    if (to.kind === "page") navigate(`${to.path}?`, { replace: true });
    if (to.kind === "collect") {
      const path = paths.step(to.assessmentId, "collect");
      navigate(`${path}?`, { replace: true, state: text });
    }
  });
  useEffect(() => {
    if (destination) leadOn(destination);
  }, [destination]);
  const reason = destination?.kind === "refused" ? destination.reason : null;
  useNewerVersion(reason, true);
  return (
    <PlainPage title={t("collect:arrival.title")}>
      {reason !== null && (
        <Notice tone="error" action={<LinkButton href={pageAddress()}>{t("home")}</LinkButton>}>
          <p>
            <strong>{t("errors:notAdded")}</strong>
          </p>
          <p>{t(`errors:answer.${reason}`)}</p>
        </Notice>
      )}
    </PlainPage>
  );
}
