import { useTranslations } from "next-intl";
import type { Values } from "@/lib/domain/adjustment/adjustment";
import { CHANGE_FIELDS, type Change, type ChangeField } from "@/lib/domain/adjustment/change";
import { BENEFICIARY_KINDS } from "@/lib/domain/project/kind";
import { dayAsTyped } from "@/lib/format/date";
import type { FormAnswer } from "../forms/form-answer";
import { ChoiceField, LineField, TextField } from "../forms/form-fields";
import { type IndicatorNames, useValueWords } from "./value-words";

type ChangeRowProps = {
  change: Change;
  subject: string;
  at: number;
  /** What stands, and what the form starts from. */
  standing: Values;
  start: Values;
  isAsked: boolean;
  indicators: IndicatorNames;
  answer: FormAnswer;
};

const LONG: readonly ChangeField[] = ["goals", "scale"];
const DAYS: readonly ChangeField[] = ["startOn", "endOn"];

/** One thing that may change: its values as they stand, to be written over. */
export function ChangeRow({ change, subject, at, standing, start, isAsked, indicators, answer }: ChangeRowProps) {
  const words = useTranslations("adjustments");
  const kinds = useTranslations("beneficiaries.kinds");
  const { subjectOf } = useValueWords(indicators);
  const name = `lines.${at}`;
  const fields: readonly ChangeField[] = CHANGE_FIELDS[change];
  const about = subjectOf({ change, subject });
  const head =
    change === "BENEFICIARY"
      ? words("replaces", { name: standing.name ?? words("nothing") })
      : (about ?? words(`changes.${change}`));
  const field = (one: ChangeField) => {
    const value = start[one] ?? "";
    const isDay = DAYS.includes(one) && value !== "";
    const path = `${name}.${one}`;
    return {
      ...{ name: path, answer, label: words(`fields.${one}`) },
      values: { [path]: isDay ? dayAsTyped(value) : value },
      ...(DAYS.includes(one) && { help: words("dayHelp") }),
    };
  };
  return (
    <fieldset className="grid items-end gap-3 border-t border-line pt-3 sm:grid-cols-2">
      <legend className="font-semibold">{head}</legend>
      <input type="hidden" name={`${name}.row`} value="form" />
      <input type="hidden" name={`${name}.change`} value={change} />
      {subject !== "" && <input type="hidden" name={`${name}.subject`} value={subject} />}
      {change === "BENEFICIARY" && <p className="field-help sm:col-span-2">{words("replacesHelp")}</p>}
      {change === "STOP" && (
        <label className="flex items-center gap-2">
          <input
            type="checkbox"
            name={`${name}.asked`}
            value="yes"
            defaultChecked={answer ? answer.values[`${name}.asked`] === "yes" : isAsked}
          />
          {words("stopAsk")}
        </label>
      )}
      {fields.map((one) => {
        if (LONG.includes(one)) return <TextField key={one} {...field(one)} most={20_000} rows={4} />;
        if (one === "kind") {
          const choices = BENEFICIARY_KINDS.map((value) => ({ value, label: kinds(value) }));
          return <ChoiceField key={one} {...field(one)} choices={choices} />;
        }
        return <LineField key={one} {...field(one)} most={500} />;
      })}
    </fieldset>
  );
}
