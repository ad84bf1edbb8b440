import { useLocale, useTranslations } from "next-intl";
import type { Dong } from "@/lib/domain/money";
import { formatExactMoney } from "@/lib/format/money";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { rowAnswer } from "../forms/row-answer";
import { projectHref } from "../projects/project-address";
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
            <Row key={`${row.code} ${row.content.code}`} {...{ row, at, answer }} />
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

function Row({ row, at, answer }: { row: DecisionRow; at: number; answer: FormAnswer }) {
  const words = useTranslations("plans.draft");
  const { code, title, unitName, content, proposed, plan, rank, amount, note } = row;
  const name = `lines.${at}`;
  const own = rowAnswer(answer, { list: "lines", at, is: { projectCode: code, content: content.code } });
  const typed = own && { amount: own.values[`${name}.amount`] ?? "", note: own.values[`${name}.note`] ?? "" };
  const error = errorOf(own, `${name}.amount`) ?? errorOf(own, `${name}.content`);
  const saved = typed !== null && amount !== "" && typed.amount !== amount;
  return (
    <tr className="border-b border-line align-top max-sm:block max-sm:py-2">
      <td className="p-1.5 max-sm:block">
        <AppLink href={projectHref(code)}>
          <Vietnamese>{title}</Vietnamese>
        </AppLink>
        <small className="block text-muted">
          {words("row", { line: String(at + 1) })} · <span className="number">{code}</span> · {unitName} ·{" "}
          {content.name}
          {rank !== null && ` · ${words("rank", { rank: String(rank) })}`}
        </small>
        <input type="hidden" name={`${name}.row`} value="form" />
        <input type="hidden" name={`${name}.projectCode`} value={code} />
        <input type="hidden" name={`${name}.content`} value={content.code} />
        {rank === null ? (
          note && <input type="hidden" name={`${name}.note`} value={note} />
        ) : (
          <input
            name={`${name}.note`}
            aria-label={words("reasonOf", { code })}
            placeholder={words("reason")}
            defaultValue={typed?.note ?? note}
            className="control mt-1 w-full max-w-xl"
            maxLength={500}
          />
        )}
      </td>
      <Amount label={words("proposed")} amount={proposed} />
      <Amount label={words("plan")} amount={plan === 0n ? null : plan} />
      <td className="p-1.5 max-sm:block">
        <span className="block text-muted sm:hidden">{words("amount")}</span>
        <input
          id={`${name}.amount`}
          name={`${name}.amount`}
          aria-label={words("amountOf", { code })}
          defaultValue={typed?.amount ?? amount}
          aria-invalid={error ? true : undefined}
          className="control number w-44 text-right"
          maxLength={100}
        />
        {saved && <p className="field-help">{words("saved", { amount })}</p>}
        {error && <p className="field-error">{error}</p>}
      </td>
    </tr>
  );
}
