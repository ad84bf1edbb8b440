import { useTranslations } from "next-intl";
import type { AdjustmentLine, Standing, Values } from "@/lib/domain/adjustment/adjustment";
import { CHANGES } from "@/lib/domain/adjustment/change";
import type { FormAnswer } from "../forms/form-answer";
import { TextField } from "../forms/form-fields";
import { RefusalSummary } from "../forms/refusal-summary";
import { Button } from "../ui/button";
import { ChangeRow } from "./change-row";
import type { IndicatorNames } from "./value-words";

export type AdjustmentFormProps = {
  action: string;
  /** The version that is rewritten; null of a new one. */
  version: number | null;
  reason: string;
  /** What stands, and what the request already asks instead. */
  standing: Standing;
  lines: readonly AdjustmentLine[];
  indicators: IndicatorNames;
  answer: FormAnswer;
};

/** A request being written: everything that may change as it stands; a plain POST, which works without JavaScript. */
export function AdjustmentForm(props: AdjustmentFormProps) {
  const { action, version, reason, standing, lines, indicators, answer } = props;
  const words = useTranslations("adjustments");
  const asked = new Map(lines.map((line) => [`${line.change} ${line.subject}`, line.after]));
  const rows = CHANGES.flatMap((change) => standing.filter((one) => one.change === change));
  const startOf = (key: string, value: Values, isNew: boolean) => asked.get(key) ?? (isNew ? {} : value);
  return (
    <form method="post" action={action} className="grid max-w-3xl gap-5">
      <RefusalSummary refusal={answer?.refusal} title={words("refused")} />
      {version !== null && <input type="hidden" name="version" value={version} />}
      <TextField name="reason" label={words("reason")} answer={answer} values={{ reason }} most={4000} required />
      {rows.map(({ change, subject, value }, at) => (
        <ChangeRow
          key={`${change} ${subject}`}
          {...{ change, subject, at, indicators, answer, standing: value }}
          start={startOf(`${change} ${subject}`, value, change === "BENEFICIARY")}
          isAsked={asked.has(`${change} ${subject}`)}
        />
      ))}
      <div>
        <Button kind="main">{words("save")}</Button>
      </div>
    </form>
  );
}
