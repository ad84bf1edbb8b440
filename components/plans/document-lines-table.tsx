import { useLocale, useTranslations } from "next-intl";
import type { DocumentLine, DocumentLines } from "@/lib/domain/plan/decision";
import { formatMoney, moneyUnitName } from "@/lib/format/money";
import { projectHref } from "../projects/project-address";
import { AppLink } from "../ui/app-link";
import { DataTable } from "../ui/data-table";

/** Every signed line of a document: the đề án, its province, content and item, and the amount; a cut is negative. */
export function DocumentLinesTable({ lines }: { lines: DocumentLines }) {
  const words = useTranslations("plans.document");
  const table = useTranslations("layout.table");
  const locale = useLocale();
  const first = (lines.page - 1) * lines.size + 1;
  return (
    <section className="record-part" aria-labelledby="lines">
      <h2 id="lines">{words("linesTitle")}</h2>
      <DataTable caption={words("linesTitle")} unit={moneyUnitName("dong", locale)}>
        <thead>
          <tr>
            <th scope="col" className="stt">
              {table("ordinal")}
            </th>
            {(["project", "unit", "content", "item"] as const).map((label) => (
              <th key={label} scope="col">
                {words(label)}
              </th>
            ))}
            <th scope="col" className="num">
              {words("amount")}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr className="total">
            <td className="stt" />
            <th scope="row" colSpan={4}>
              {words("total")}
            </th>
            <td className="num">{formatMoney(lines.amount, "dong", locale)}</td>
          </tr>
          {lines.items.map((line, at) => (
            <LineRow key={line.id} line={line} ordinal={first + at} />
          ))}
        </tbody>
      </DataTable>
    </section>
  );
}

function LineRow({ line, ordinal }: { line: DocumentLine; ordinal: number }) {
  const words = useTranslations("plans.document");
  const locale = useLocale();
  const { project, unit, content, item, amount, note } = line;
  return (
    <tr>
      <td className="stt">{ordinal}</td>
      <th scope="row" className="long record-cell">
        {project ? (
          <>
            <AppLink href={projectHref(project.code)}>{project.title}</AppLink>
            <span className="record-line number">{project.code}</span>
          </>
        ) : (
          words("notSharedOut")
        )}
        {note && <span className="record-line">{note}</span>}
      </th>
      <td className="firm">{unit.name}</td>
      <td>{content[locale]}</td>
      <td>{item[locale]}</td>
      <td className="num">{formatMoney(amount, "dong", locale)}</td>
    </tr>
  );
}
