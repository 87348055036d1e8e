import type { Deck, Slide } from "#domain/deck/slide.ts";
import { goTo, numberOf, type SlideLocation, stepCount } from "#domain/deck/slide-location.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { Select } from "#ui/fields/select.tsx";
import shared from "#ui/shared.module.css";
import { useSlideName } from "./slide-name.ts";
import styles from "./speaker.module.css";

type SpeakerControlsProps = {
  readonly deck: Deck;
  readonly location: SlideLocation;
  readonly slide: Slide;
  readonly onLocation: (location: SlideLocation) => void;
  readonly onStep: (step: "next" | "previous") => void;
};

/** Where one is, and the ways from there. */
export function SpeakerControls({
  deck,
  location,
  slide,
  onLocation,
  onStep,
}: SpeakerControlsProps) {
  const { t } = useTranslation("present");
  const nameOf = useSlideName();
  const number = numberOf(deck, location);
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
            onLocation({ slide: first.id, step: 0 });
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
          onLocation(goTo(deck, Number(chosen)));
        }}
      />
      <span className={shared["quiet"]}>
        {[
          t("speaker.place", { number, all: deck.slides.length }),
          ...(steps > 1 ? [t("speaker.step", { step: location.step + 1, all: steps })] : []),
        ].join(", ")}
      </span>
    </div>
  );
}
