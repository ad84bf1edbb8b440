import { useLocale, useTranslations } from "next-intl";
import { type ConferenceBoard, owedBy } from "@/lib/domain/conference/board";
import type { IsoDate } from "@/lib/domain/period/period";
import { formatCount } from "@/lib/format/number";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { LineField, TextField } from "../forms/form-fields";
import { RefusalSummary } from "../forms/refusal-summary";
import { Button } from "../ui/button";

type RemindFormProps = { id: string; board: ConferenceBoard; today: IsoDate; answer: FormAnswer };

/** Nhắc: chooses provinces that still owe something, or all of them, and tells them by when. */
export function RemindForm({ id, board, today, answer }: RemindFormProps) {
  const words = useTranslations("conferences.remind");
  const locale = useLocale();
  const owing = board.rows.filter((row) => owedBy(row).length > 0);
  const left = owing.filter(({ remindedOn }) => remindedOn !== today);
  const typed = new Set(Object.values(answer?.values ?? {}));
  const error = errorOf(answer, "units");
  if (owing.length === 0) return <p className="record-empty mt-3">{words("none")}</p>;
  return (
    <form method="post" action={`/api/v1/conferences/${id}/reminders`} className="mt-4 grid gap-3">
      <h3>{words("title")}</h3>
      <RefusalSummary refusal={answer?.refusal} title={words("refused")} />
      <p className="field-help">{words("lead")}</p>
      <fieldset id="units" className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
        <legend className="mb-1 font-medium">{words("choose")}</legend>
        {error && <p className="field-error sm:col-span-2">{error}</p>}
        {owing.map((row, place) => (
          <label key={row.unitId} className="choice items-start">
            <input
              type="checkbox"
              name={`units.${place}.unitId`}
              value={row.unitId}
              disabled={row.remindedOn === today}
              defaultChecked={typed.has(row.unitId)}
            />
            <span>
              {row.name}
              <span className="field-help block">
                {owedBy(row)
                  .map((what) => words(`owes.${what}`))
                  .join(", ")}
                {row.remindedOn === today && ` · ${words("today")}`}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <LineField name="dueOn" most={20} label={words("dueOn")} help={words("dueHelp")} answer={answer} values={{}} />
      <TextField name="note" most={1000} rows={2} label={words("note")} answer={answer} values={{}} />
      <div className="flex flex-wrap gap-3">
        <Button kind="main">{words("chosen")}</Button>
        {left.length > 0 && (
          <Button name="everyone" value="true">
            {words("everyone", { count: formatCount(left.length, locale) })}
          </Button>
        )}
      </div>
    </form>
  );
}
