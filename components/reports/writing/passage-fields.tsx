import { useTranslations } from "next-intl";
import type { Questionnaire } from "@/lib/domain/periodic-report/questionnaire";
import type { PeriodicReport } from "@/lib/domain/periodic-report/report";
import type { FormAnswer } from "../../forms/form-answer";
import { BesideCell } from "../beside/beside-cell";
import { besideId, type CellsBeside } from "../beside/cell-beside";
import { cellId } from "./cell-marks";
import { keptText, passageReading } from "./kept-text";
import { SeenField } from "./seen-field";

type PassageFieldsProps = {
  report: PeriodicReport;
  questionnaire: Questionnaire;
  /** Place of its first cell among the form's. */
  from: number;
  answer: FormAnswer;
  besides: CellsBeside;
};

/** Phần lời: what was achieved, what hindered, why, and what is to be done. */
export function PassageFields({ report, questionnaire: { sections }, from, answer, besides }: PassageFieldsProps) {
  const words = useTranslations("reports");
  return (
    <div className="grid gap-4">
      {sections.map((section, index) => {
        const cell = `text.${section}`;
        const beside = besides.get(cell);
        const name = `cells.${from + index}`;
        const stands = report.texts.get(section) ?? null;
        return (
          <div key={section} id={cellId(cell)} className="field">
            <label htmlFor={`${name}.value`}>{words(`sections.${section}`)}</label>
            <input type="hidden" name={`${name}.cell`} value={cell} />
            <SeenField name={name} seen={stands} />
            <textarea
              {...{ id: `${name}.value`, name: `${name}.value`, className: "control", rows: 4, maxLength: 20_000 }}
              data-cell={cell}
              data-kind="text"
              aria-describedby={beside && besideId(cell)}
              defaultValue={keptText(answer, name, stands ?? "", passageReading)}
            />
            <span data-echo className="cell-echo" />
            <BesideCell cell={cell} beside={beside} />
          </div>
        );
      })}
    </div>
  );
}
