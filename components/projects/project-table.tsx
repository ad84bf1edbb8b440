import { useLocale, useTranslations } from "next-intl";
import type { ProjectList } from "@/lib/domain/project/project-list";
import type { ProjectSortKey } from "@/lib/domain/project/project-query";
import { moneyUnitName } from "@/lib/format/money";
import { Amount } from "../ui/amount";
import { DataTable } from "../ui/data-table";
import { SortableHead, type SortOrder } from "../ui/sortable-head";
import { type ProjectListView, projectsHref } from "./project-address";
import { ProjectRow } from "./project-row";

const MEASURES = ["support", "assigned", "released", "committed", "paid"] as const;

/** The list as a table: sums over all that match on top, then the page's đề án. */
export function ProjectTable({ list, view }: { list: ProjectList; view: ProjectListView }) {
  const words = useTranslations("projects");
  const table = useTranslations("layout.table");
  const locale = useLocale();
  const order: SortOrder = { by: list.sort.replace(/^-/, ""), descending: list.sort.startsWith("-") };
  const sortable = {
    order,
    hrefFor: ({ by, descending }: SortOrder) =>
      projectsHref(view, { sort: descending ? `-${by as ProjectSortKey}` : (by as ProjectSortKey) }),
  };
  return (
    <DataTable caption={words("title")} unit={moneyUnitName(view.unit, locale)}>
      <thead>
        <tr>
          <th scope="col" className="stt">
            {table("ordinal")}
          </th>
          <SortableHead column="title" label={words("columns.project")} {...sortable} />
          <SortableHead column="unit" label={words("columns.unit")} {...sortable} />
          <SortableHead column="year" label={words("columns.year")} {...sortable} />
          <SortableHead column="state" label={words("columns.state")} {...sortable} />
          {MEASURES.map((measure) => (
            <SortableHead key={measure} column={measure} label={words(`columns.${measure}`)} numeric {...sortable} />
          ))}
        </tr>
      </thead>
      <tbody>
        <TotalRow label={table("total")} unit={view.unit} amounts={list.totals} />
        <NotSharedOut list={list} unit={view.unit} />
        {list.items.map((project, at) => (
          <ProjectRow
            key={project.code}
            project={project}
            ordinal={(list.page - 1) * list.size + at + 1}
            unit={view.unit}
          />
        ))}
      </tbody>
    </DataTable>
  );
}

type Amounts = Partial<ProjectList["totals"]>;

function TotalRow({ label, unit, amounts }: { label: string; unit: ProjectListView["unit"]; amounts: Amounts }) {
  return (
    <tr className="total">
      <td className="stt" />
      <th scope="row" colSpan={4}>
        {label}
      </th>
      {MEASURES.map((measure) => (
        <td key={measure} className="num">
          {amounts[measure] !== undefined && <Amount value={amounts[measure]} unit={unit} />}
        </td>
      ))}
    </tr>
  );
}

/** Plan money that stands in decisions without a đề án, so that the column meets the dashboard's plan. */
function NotSharedOut({ list, unit }: { list: ProjectList; unit: ProjectListView["unit"] }) {
  const words = useTranslations("projects");
  if (!list.notSharedOut) return null;
  const assigned = list.totals.assigned + list.notSharedOut;
  return (
    <>
      <TotalRow label={words("notSharedOut")} unit={unit} amounts={{ assigned: list.notSharedOut }} />
      <TotalRow label={words("planTotal")} unit={unit} amounts={{ assigned }} />
    </>
  );
}
