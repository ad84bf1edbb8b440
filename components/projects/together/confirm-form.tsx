import { useTranslations } from "next-intl";
import type { StepTogether } from "@/lib/domain/project/steps-together";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { chosenText } from "./together-address";

type ConfirmFormProps = { step: StepTogether; year: number; chosen: readonly Parameters<typeof chosenText>[0][] };

/** Sends the step for those that may take it: a plain POST, which works without JavaScript. */
export function ConfirmForm({ step, year, chosen }: ConfirmFormProps) {
  const words = useTranslations("stepsTogether");
  return (
    <form method="post" action="/api/v1/projects/steps" className="grid max-w-3xl gap-4">
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="year" value={String(year)} />
      {chosen.map((one) => (
        <input key={one.code} type="hidden" name="items" value={chosenText(one)} />
      ))}
      <Field name="note" label={words("note")} help={words("noteHelp")}>
        {(control) => <textarea {...control} rows={2} maxLength={2000} />}
      </Field>
      <div>
        <Button kind="main">{words(`${step}.confirm`, { count: String(chosen.length) })}</Button>
      </div>
    </form>
  );
}
