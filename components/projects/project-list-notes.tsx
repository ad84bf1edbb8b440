import { useLocale, useTranslations } from "next-intl";
import { gapOf } from "@/lib/domain/project/gap";
import type { ProjectList } from "@/lib/domain/project/project-list";
import { formatMoney, moneyUnitName } from "@/lib/format/money";
import { AppLink } from "../ui/app-link";
import { type ProjectListView, projectsHref } from "./project-address";

/** What the amounts of the list count: years, provinces, contents, and how that differs from the dashboard before. */
export function ProjectListNotes({ list, view }: { list: ProjectList; view: ProjectListView }) {
  const words = useTranslations("projects.basis");
  const gaps = useTranslations("projects.gaps");
  const locale = useLocale();
  const { query, context } = view;
  const writeGap = (amount: bigint) => `${formatMoney(amount, view.unit, locale)} ${moneyUnitName(view.unit, locale)}`;
  const unit = list.lineage.find(({ id }) => id === query.unitId) ?? list.lineage[0];
  const predecessors = list.lineage.filter(({ id }) => id !== unit?.id).map(({ name }) => name);
  const successor = list.steward?.id === unit?.id ? null : list.steward;
  return (
    <p className="list-notes">
      {query.year ? words("year", { year: String(query.year) }) : words("whole")}{" "}
      {query.content && `${words("content")} `}
      {unit &&
        predecessors.length > 0 &&
        `${words("lineage", { unit: unit.name, predecessors: predecessors.join(", ") })} `}
      {unit && successor && (
        <>
          {words("former", { unit: unit.name })}{" "}
          <AppLink href={projectsHref(view, { unitId: successor.id })}>{successor.name}</AppLink>.{" "}
        </>
      )}
      {query.view && <strong>{gaps(query.view, { amount: writeGap(gapOf(query.view, list.totals)) })} </strong>}
      {(context.asOf || (context.through && context.through !== "12")) && words("today")}
    </p>
  );
}
