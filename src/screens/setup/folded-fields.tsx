import {
  type Control,
  type UseFormRegister,
  type UseFormSetValue,
  useWatch,
} from "react-hook-form";
import { type AskedChoice, AskedFields } from "./asked-fields.tsx";
import { InviterFields } from "./inviter-fields.tsx";
import { type RuleChoice, RuleFields } from "./rule-fields.tsx";
import type { FilledForm, SetUpForm } from "./set-up-form.ts";

type FoldedFieldsProps = {
  readonly control: Control<SetUpForm, unknown, FilledForm>;
  readonly register: UseFormRegister<SetUpForm>;
  readonly setValue: UseFormSetValue<SetUpForm>;
  readonly errorOf: (field: keyof SetUpForm) => string | undefined;
  /** Whether an invitation has left, so that what is asked and promised stays. */
  readonly locked: boolean;
};

const CHOICES = ["statements", "expectations", "importance", "mode", "lookAhead"] as const;

/** All that may stay as it is, each part folded under what is set in it. */
export function FoldedFields(props: FoldedFieldsProps) {
  const { control, register, setValue, errorOf, locked } = props;
  const [statements, expectations, importance, mode, lookAhead, inviterName] = useWatch({
    control,
    name: [...CHOICES, "inviterName"],
  });
  const choose = (change: Partial<AskedChoice & RuleChoice>) => {
    for (const field of CHOICES) {
      const value = change[field];
      if (value !== undefined) setValue(field, value, { shouldDirty: true });
    }
  };
  return (
    <div>
      <AskedFields
        choice={{ statements, expectations, importance }}
        locked={locked}
        onChange={choose}
        register={register}
        errorOf={errorOf}
      />
      <RuleFields choice={{ mode, lookAhead }} locked={locked} onChange={choose} />
      <InviterFields register={register} errorOf={errorOf} name={inviterName} />
    </div>
  );
}
