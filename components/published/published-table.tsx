import { useTranslations } from "next-intl";
import type { PublishedComparison } from "@/lib/domain/figures/published-comparison";
import { DataTable } from "../ui/data-table";
import type { FigureNaming } from "./figure-naming";
import { PublishedRow, SourceRow } from "./published-row";

/** Published figures by source, latest first, each beside ours. */
export function PublishedTable({
  comparisons,
  naming,
}: {
  comparisons: readonly PublishedComparison[];
  naming: FigureNaming;
}) {
  const words = useTranslations("published");
  return (
    <DataTable caption={words("title")}>
      <thead>
        <tr>
          {(["figure", "scope", "period"] as const).map((column) => (
            <th key={column} scope="col">
              {words(`columns.${column}`)}
            </th>
          ))}
          {(["printed", "computed", "exact"] as const).map((column) => (
            <th key={column} scope="col" className="num">
              {words(`columns.${column}`)}
            </th>
          ))}
          <th scope="col">{words("columns.verdict")}</th>
        </tr>
      </thead>
      {bySource(comparisons).map(([key, group]) => (
        <tbody key={key}>
          <SourceRow figure={group[0].figure} />
          {group.map((comparison) => (
            <PublishedRow key={comparison.figure.id} comparison={comparison} naming={naming} />
          ))}
        </tbody>
      ))}
    </DataTable>
  );
}

type Group = [PublishedComparison, ...PublishedComparison[]];

function bySource(comparisons: readonly PublishedComparison[]): [string, Group][] {
  const groups = new Map<string, Group>();
  for (const comparison of comparisons) {
    const key = `${comparison.figure.sourceDate} ${comparison.figure.source}`;
    const group = groups.get(key);
    if (group) group.push(comparison);
    else groups.set(key, [comparison]);
  }
  return [...groups];
}
