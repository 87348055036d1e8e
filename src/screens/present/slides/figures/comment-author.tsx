import type { ShownComment } from "#domain/deck/slide.ts";
import { DOT } from "#platform/i18n/dot.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useStage } from "../../stage/stage-context.ts";
import { PartyName } from "./party-name.tsx";

/** Which party a comment comes from, and that it waits for a spoken translation where it is in another language. */
export function CommentAuthor({ comment }: { readonly comment: ShownComment }) {
  const { t } = useTranslation("present");
  const { language } = useStage();
  return (
    <>
      <PartyName party={comment.party} />
      {comment.language !== language && (
        <span>{DOT + t(`slides.conversation.translate.${comment.language}`)}</span>
      )}
    </>
  );
}
