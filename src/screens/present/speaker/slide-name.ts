import { useCallback } from "react";
import type { Slide } from "#domain/deck/slide.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";

/** What a slide is called, in the facilitator's language. */
export function useSlideName(): (slide: Slide) => string {
  const { t } = useTranslation(["present", "questionnaire"]);
  return useCallback(
    (slide) => {
      switch (slide.kind) {
        case "radar":
        case "module":
          return t(`questionnaire:modules.${slide.module.id}.name`);
        case "conversation":
          return t("present:names.conversation", {
            about: t(`questionnaire:statements.${slide.statement.id}.label`),
          });
        case "go-on":
          return t("questionnaire:goOn.name");
        case "cover":
        case "how-to-read":
        case "relationship":
        case "since":
        case "next-look":
          return t(`present:names.${slide.kind}`);
        default: {
          const { kind, page, pages } = slide;
          const name = t(`present:names.${kind}`);
          return pages > 1 ? t("present:names.paged", { name, page, pages }) : name;
        }
      }
    },
    [t],
  );
}
