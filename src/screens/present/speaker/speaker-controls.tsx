import type { Deck, Slide } from "#domain/deck/slide.ts";
import { goTo, numberOf, type Place, stepCount } from "#domain/deck/slide-location.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { Select } from "#ui/select.tsx";
import shared from "#ui/shared.module.css";
import { useSlideName } from "./slide-name.ts";
import styles from "./speaker.module.css";

type SpeakerControlsProps = {
  readonly deck: Deck;
  readonly place: Place;
  readonly slide: Slide;
  readonly onPlace: (place: Place) => void;
  readonly onStep: (step: "next" | "previous") => void;
};

/** Where one is, and the ways from there. */
export function SpeakerControls({ deck, place, slide, onPlace, onStep }: SpeakerControlsProps) {
  const { t } = useTranslation("present");
  const nameOf = useSlideName();
  const number = numberOf(deck, place);
  const steps = stepCount(slide);
  const first = deck.slides.find(({ kind }) => kind === "conversation");
  const isBefore = first !== undefined && number < numberOf(deck, { slide: first.id, step: 0 });
  return (
    <div className={styles["row"]}>
      <Button
        onClick={() => {
          onStep("previous");
        }}
      >
        {t("speaker.back")}
      </Button>
      <Button
        look="primary"
        onClick={() => {
          onStep("next");
        }}
      >
        {t("speaker.forward")}
      </Button>
      {isBefore && (
        <Button
          onClick={() => {
            onPlace({ slide: first.id, step: 0 });
          }}
        >
          {t("speaker.firstConversation")}
        </Button>
      )}
      <Select
        label={t("speaker.goTo")}
        value={String(number)}
        options={deck.slides.map((each, index) => ({
          value: String(index + 1),
          label: `${index + 1} · ${nameOf(each)}`,
        }))}
        onChange={(chosen) => {
          onPlace(goTo(deck, Number(chosen)));
        }}
      />
      <span className={shared["quiet"]}>
        {[
          t("speaker.place", { number, all: deck.slides.length }),
          ...(steps > 1 ? [t("speaker.step", { step: place.step + 1, all: steps })] : []),
        ].join(", ")}
      </span>
    </div>
  );
}
