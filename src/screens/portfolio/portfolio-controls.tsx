import { namesByOccurrence } from "#domain/portfolio/our-side.ts";
import type { Partnership } from "#domain/portfolio/partnership.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Checkbox } from "#ui/fields/choice.tsx";
import { SelectField, TextField } from "#ui/fields/field.tsx";
import { modulesBesides } from "./columns.ts";
import styles from "./portfolio-screen.module.css";
import type { PortfolioView } from "./portfolio-view.ts";

type PortfolioControlsProps = {
  readonly partnerships: readonly Partnership[];
  readonly view: PortfolioView;
  readonly onView: (view: PortfolioView) => void;
  /** The name of our organisation as it holds now; null where nobody is "we". */
  readonly we: string | null;
};

/** Search, who we are, and which areas have a column besides the core's. */
export function PortfolioControls({ partnerships, view, onView, we }: PortfolioControlsProps) {
  const { t } = useTranslation(["portfolio", "questionnaire"]);
  const names = namesByOccurrence(partnerships);
  const modules = modulesBesides(partnerships);
  return (
    <div className={styles["controls"]}>
      <TextField
        label={t("search")}
        type="search"
        maxLength={100}
        value={view.search}
        onChange={({ target }) => {
          onView({ ...view, search: target.value });
        }}
      />
      <SelectField
        label={t("we")}
        value={we ?? ""}
        options={[
          { value: "", label: t("nobody") },
          ...names.map((name) => ({ value: name, label: name })),
        ]}
        onChange={(name) => {
          onView({ ...view, we: name });
        }}
      />
      {modules.length > 0 && (
        <fieldset className={styles["areas"]}>
          <legend>{t("more")}</legend>
          {modules.map((module) => (
            <Checkbox
              key={module}
              label={t(`questionnaire:modules.${module}.name`)}
              checked={view.modules.includes(module)}
              onChange={(isShown) => {
                const others = view.modules.filter((other) => other !== module);
                onView({ ...view, modules: isShown ? [...others, module] : others });
              }}
            />
          ))}
        </fieldset>
      )}
    </div>
  );
}
