import { useTranslations } from "next-intl";
import type { AdjustmentLine } from "@/lib/domain/adjustment/adjustment";
import { CHANGE_FIELDS, type ChangeField } from "@/lib/domain/adjustment/change";
import { Vietnamese } from "../ui/vietnamese";
import { type IndicatorNames, useValueWords } from "./value-words";

type BeforeAfterProps = { lines: readonly AdjustmentLine[]; indicators: IndicatorNames };

/** What a request changes, before beside after, a row for each value; on a phone a card for each. */
export function BeforeAfter({ lines, indicators }: BeforeAfterProps) {
  const words = useTranslations("adjustments");
  return (
    <table className="my-4 w-full border-collapse">
      <thead className="max-sm:hidden">
        <tr className="border-b border-line-strong text-left">
          <th className="p-1.5">{words("what")}</th>
          <th className="p-1.5">{words("before")}</th>
          <th className="p-1.5">{words("after")}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Rows key={`${line.change} ${line.subject}`} line={line} indicators={indicators} />
        ))}
      </tbody>
    </table>
  );
}

function Rows({ line, indicators }: { line: AdjustmentLine; indicators: IndicatorNames }) {
  const words = useTranslations("adjustments");
  const say = useValueWords(indicators);
  const { change, before, after } = line;
  const all: readonly ChangeField[] = CHANGE_FIELDS[change];
  const changed = all.filter((field) => (before[field] ?? null) !== (after[field] ?? null));
  if (change === "STOP") return <Row head={words("changes.STOP")} before={null} after={words("stopAsk")} />;
  return changed.map((field) => (
    <Row
      key={field}
      head={[words(`changes.${change}`), say.subjectOf(line) ?? (all.length > 1 ? words(`fields.${field}`) : null)]
        .filter(Boolean)
        .join(": ")}
      before={say.valueOf(field, before[field])}
      after={say.valueOf(field, after[field])}
    />
  ));
}

function Row({ head, before, after }: { head: string; before: string | null; after: string }) {
  const words = useTranslations("adjustments");
  const cell = (label: string, value: string) => (
    <td className="p-1.5 max-sm:block">
      <span className="text-muted sm:hidden">{label}: </span>
      <span className="pre">
        <Vietnamese>{value}</Vietnamese>
      </span>
    </td>
  );
  return (
    <tr className="border-b border-line align-top max-sm:block max-sm:py-2">
      <th className="p-1.5 text-left max-sm:block">{head}</th>
      {cell(words("before"), before ?? words("nothing"))}
      {cell(words("after"), after)}
    </tr>
  );
}
