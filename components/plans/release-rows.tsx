import { useLocale, useTranslations } from "next-intl";
import type { ReleaseCandidate } from "@/lib/domain/plan/release-query";
import { formatExactMoney } from "@/lib/format/money";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { rowAnswer } from "../forms/row-answer";
import { projectHref } from "../projects/project-address";
import { AppLink } from "../ui/app-link";
import { Vietnamese } from "../ui/vietnamese";

/** A đề án of a release's form with the name of its province. */
export type ReleaseRow = ReleaseCandidate & { readonly unitName: string };

const FIELDS = ["requested", "agreed", "amount"] as const;

/** The đề án a release may give money to, three amounts beside each; a row without a released amount is no line. */
export function ReleaseRows({ rows, answer }: { rows: readonly ReleaseRow[]; answer: FormAnswer }) {
  const words = useTranslations("releases");
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse">
        <thead className="max-lg:hidden">
          <tr className="border-b border-line-strong text-left">
            {(["project", "plan", "released", "rest"] as const).map((head) => (
              <th key={head} className={`p-1.5 ${head === "project" ? "" : "text-right"}`}>
                {words(head)}
              </th>
            ))}
            {FIELDS.map((field) => (
              <th key={field} className="p-1.5">
                {words(field)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <Row key={row.code} row={row} at={at} answer={answer} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, at, answer }: { row: ReleaseRow; at: number; answer: FormAnswer }) {
  const words = useTranslations("releases");
  const locale = useLocale();
  const { code, title, unitName, plan, released } = row;
  const name = `lines.${at}`;
  const own = rowAnswer(answer, { list: "lines", at, is: { projectCode: code } });
  const amounts = { plan, released, rest: plan - released } as const;
  return (
    <tr className="border-b border-line align-top max-lg:block max-lg:py-2">
      <td className="p-1.5 max-lg:block">
        <AppLink href={projectHref(code)}>
          <Vietnamese>{title}</Vietnamese>
        </AppLink>
        <small className="block text-muted">
          {words("row", { line: String(at + 1) })} · <span className="number">{code}</span> · {unitName}
        </small>
        <input type="hidden" name={`${name}.row`} value="form" />
        <input type="hidden" name={`${name}.projectCode`} value={code} />
      </td>
      {(["plan", "released", "rest"] as const).map((what) => (
        <td key={what} className="number p-1.5 text-right max-lg:block max-lg:text-left">
          <span className="lg:hidden">{words(what)}: </span>
          {formatExactMoney(amounts[what], locale)}
        </td>
      ))}
      {FIELDS.map((field) => {
        const error = errorOf(own, `${name}.${field}`);
        return (
          <td key={field} className="p-1.5 max-lg:block">
            <span className="block text-muted lg:hidden">{words(field)}</span>
            <input
              id={`${name}.${field}`}
              name={`${name}.${field}`}
              aria-label={words("amountOf", { what: words(field), code })}
              defaultValue={own?.values[`${name}.${field}`]}
              aria-invalid={error ? true : undefined}
              className="control number w-36 text-right"
              maxLength={100}
            />
            {error && <p className="field-error">{error}</p>}
          </td>
        );
      })}
    </tr>
  );
}
