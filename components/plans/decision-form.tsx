import { useTranslations } from "next-intl";
import type { FormAnswer } from "../forms/form-answer";
import type { Choice } from "../forms/form-fields";
import { RefusalSummary } from "../forms/refusal-summary";
import { Button } from "../ui/button";
import { DecisionHead } from "./decision-head";
import type { DecisionRow, LooseRow } from "./decision-row";
import { DecisionRows } from "./decision-rows";
import { LooseRows } from "./loose-rows";

export type DecisionFormProps = {
  /** Where it is sent: a new one, or the draft by its id. */
  action: string;
  /** What never changes of it, or the version that was seen. */
  fixed: Readonly<Record<string, string>>;
  values: Readonly<Record<string, string>>;
  rows: readonly DecisionRow[];
  /** How many đề án there are, where more than are shown. */
  more: { readonly most: number; readonly total: number } | null;
  loose: readonly LooseRow[];
  units: readonly Choice[];
  contents: readonly Choice[];
  answer: FormAnswer;
};

/** A plan decision being written, head and lines: a plain POST, which works without JavaScript. */
export function DecisionForm(props: DecisionFormProps) {
  const { action, fixed, values, rows, more, loose, units, contents, answer } = props;
  const words = useTranslations("plans.draft");
  return (
    <form method="post" action={action} className="grid gap-5">
      <RefusalSummary refusal={answer?.refusal} title={words("refused")} />
      {Object.entries(fixed).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <DecisionHead answer={answer} values={values} />
      <p className="field-help">{words("amountHelp")}</p>
      {rows.length === 0 ? (
        <p className="record-empty">{words("none")}</p>
      ) : (
        <DecisionRows rows={rows} answer={answer} />
      )}
      {more && <p>{words("more", { most: String(more.most), total: String(more.total) })}</p>}
      <LooseRows rows={loose} from={rows.length} units={units} contents={contents} answer={answer} />
      <div>
        <Button kind="main">{words("save")}</Button>
      </div>
    </form>
  );
}
