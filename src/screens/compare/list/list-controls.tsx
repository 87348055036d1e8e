import { type ReactNode, useState } from "react";
import type { Comparison } from "#domain/comparison/comparison.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/fields/choice.tsx";
import { TextField } from "#ui/fields/field.tsx";
import { Select } from "#ui/fields/select.tsx";
import { type ListView, listsAll, SORTS, VERDICT_KINDS, WHOLE_LIST } from "../context/list-view.ts";
import styles from "./list-controls.module.css";

type ListControlsProps = {
  readonly comparison: Comparison;
  readonly view: ListView;
  readonly onView: (view: ListView) => void;
};

const ALL = "all";

/** Search, filters, order and expectations of the list. */
export function ListControls({ comparison, view, onView }: ListControlsProps) {
  const { t } = useTranslation(["compare", "results", "questionnaire"]);
  const asksExpectations = comparison.statements.some(({ coorientation }) => coorientation);
  return (
    <div className={styles["controls"]}>
      <div className={styles["fields"]}>
        <SearchField
          search={view.search}
          onSearch={(search) => {
            onView({ ...view, search });
          }}
        />
        <ScopeFields comparison={comparison} view={view} onView={onView} />
        <Labelled label={t("compare:list.verdict")}>
          <Select
            label={t("compare:list.verdict")}
            value={view.verdict ?? ALL}
            options={[
              { value: ALL, label: t("compare:list.verdicts") },
              ...VERDICT_KINDS.filter((kind) => comparison.summary.counts[kind] > 0).map(
                (kind) => ({ value: kind, label: t(`results:verdict.${kind}`) }),
              ),
            ]}
            onChange={(value) => {
              onView({ ...view, verdict: value === ALL ? null : value });
            }}
          />
        </Labelled>
        <Labelled label={t("compare:list.sort")}>
          <Select
            label={t("compare:list.sort")}
            value={view.sort}
            options={SORTS.map((sort) => ({ value: sort, label: t(`compare:list.by.${sort}`) }))}
            onChange={(sort) => {
              onView({ ...view, sort });
            }}
          />
        </Labelled>
      </div>
      {asksExpectations && (
        <Checkbox
          label={t("compare:expected")}
          checked={view.expected}
          onChange={(expected) => {
            onView({ ...view, expected });
          }}
        />
      )}
    </div>
  );
}

type ListCountProps = ListControlsProps & {
  /** How many statements the view lists. */
  readonly listed: number;
};

/** How many statements a view leaves, and the way back to all of them; silent where it lists all. */
export function ListCount({ comparison, view, onView, listed }: ListCountProps) {
  const { t } = useTranslation("compare");
  const isWhole = listsAll(view);
  return (
    <div className={isWhole ? undefined : styles["count"]}>
      <p role="status">
        {!isWhole && t("list.shown", { count: listed, all: comparison.statements.length })}
      </p>
      {!isWhole && (
        <Button
          look="quiet"
          onClick={() => {
            onView({ ...WHOLE_LIST, expected: view.expected });
          }}
        >
          {t("list.all")}
        </Button>
      )}
    </div>
  );
}

/** The part of the questionnaire and the value; only where there is a choice. */
function ScopeFields({ comparison, view, onView }: ListControlsProps) {
  const { t } = useTranslation(["compare", "questionnaire"]);
  const { modules } = comparison;
  const dimensions = modules
    .filter(({ id }) => view.module === null || id === view.module)
    .flatMap((module) => module.dimensions);
  return (
    <>
      {modules.length > 1 && (
        <Labelled label={t("compare:list.module")}>
          <Select
            label={t("compare:list.module")}
            value={view.module ?? ALL}
            options={[
              { value: ALL, label: t("compare:list.modules") },
              ...modules.map(({ id }) => ({
                value: id,
                label: t(`questionnaire:modules.${id}.name`),
              })),
            ]}
            onChange={(value) => {
              onView({ ...view, module: value === ALL ? null : value, dimension: null });
            }}
          />
        </Labelled>
      )}
      {dimensions.length > 1 && (
        <Labelled label={t("compare:list.dimension")}>
          <Select
            label={t("compare:list.dimension")}
            value={view.dimension ?? ALL}
            options={[
              { value: ALL, label: t("compare:list.dimensions") },
              ...dimensions.map(({ id }) => ({
                value: id,
                label: t(`questionnaire:dimensions.${id}.name`),
              })),
            ]}
            onChange={(value) => {
              onView({ ...view, dimension: value === ALL ? null : value });
            }}
          />
        </Labelled>
      )}
    </>
  );
}

type SearchFieldProps = {
  readonly search: string;
  readonly onSearch: (search: string) => void;
};

/** Keeps what is typed at once; the list may follow a moment later. */
function SearchField({ search, onSearch }: SearchFieldProps) {
  const { t } = useTranslation("compare");
  const [typed, setTyped] = useState({ text: search, search });
  if (typed.search !== search) {
    setTyped({ text: search, search });
  }
  return (
    <TextField
      label={t("list.search")}
      type="search"
      maxLength={100}
      value={typed.text}
      onChange={({ target }) => {
        setTyped({ text: target.value, search: target.value });
        onSearch(target.value);
      }}
    />
  );
}

type LabelledProps = { readonly label: string; readonly children: ReactNode };

/** Shows the label that the choice has for screen readers already. */
function Labelled({ label, children }: LabelledProps) {
  return (
    <div className={styles["labelled"]}>
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  );
}
