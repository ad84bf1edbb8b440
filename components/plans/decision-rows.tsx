import { useLocale, useTranslations } from "next-intl";
import type { Dong } from "@/lib/domain/money";
import { formatExactMoney } from "@/lib/format/money";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { AppLink } from "../ui/app-link";
import { Vietnamese } from "../ui/vietnamese";
import type { DecisionRow } from "./decision-row";

/** The đề án a decision may list, an amount beside each; a row left empty is no line. */
export function DecisionRows({ rows, answer }: { rows: readonly DecisionRow[]; answer: FormAnswer }) {
  const words = useTranslations("plans.draft");
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse">
        <thead className="max-sm:hidden">
          <tr className="border-b border-line-strong text-left">
            <th className="p-1.5">{words("project")}</th>
            <th className="p-1.5 text-right">{words("proposed")}</th>
            <th className="p-1.5 text-right">{words("plan")}</th>
            <th className="p-1.5">{words("amount")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <Row key={`${row.code} ${row.content.code}`} row={row} name={`lines.${at}`} answer={answer} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** An amount that is known; on a phone its head stands before it. */
function Amount({ label, amount }: { label: string; amount: Dong | null }) {
  const locale = useLocale();
  return (
    <td className={`number p-1.5 text-right max-sm:text-left ${amount === null ? "max-sm:hidden" : "max-sm:block"}`}>
      <span className="sm:hidden">{label}: </span>
      {amount === null ? "–" : formatExactMoney(amount, locale)}
    </td>
  );
}

function Row({ row, name, answer }: { row: DecisionRow; name: string; answer: FormAnswer }) {
  const words = useTranslations("plans.draft");
  const { code, title, unitName, content, proposed, plan, amount } = row;
  const error = errorOf(answer, `${name}.amount`);
  return (
    <tr className="border-b border-line align-top max-sm:block max-sm:py-2">
      <td className="p-1.5 max-sm:block">
        <AppLink href={`/projects/${encodeURIComponent(code)}`}>
          <Vietnamese>{title}</Vietnamese>
        </AppLink>
        <small className="block text-muted">
          <span className="number">{code}</span> · {unitName} · {content.name}
        </small>
        <input type="hidden" name={`${name}.row`} value="form" />
        <input type="hidden" name={`${name}.projectCode`} value={code} />
        <input type="hidden" name={`${name}.content`} value={content.code} />
      </td>
      <Amount label={words("proposed")} amount={proposed} />
      <Amount label={words("plan")} amount={plan === 0n ? null : plan} />
      <td className="p-1.5 max-sm:block">
        <input
          name={`${name}.amount`}
          aria-label={words("amountOf", { code })}
          defaultValue={answer ? answer.values[`${name}.amount`] : amount}
          aria-invalid={error ? true : undefined}
          className="control number w-44 text-right"
          inputMode="text"
          maxLength={100}
        />
        {error && <p className="field-error">{error}</p>}
      </td>
    </tr>
  );
}
