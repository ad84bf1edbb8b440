import { useTranslations } from "next-intl";
import { AppLink } from "../ui/app-link";
import { type DashboardView, dashboardQuery, scopePath } from "./dashboard-address";

/** The budget years that have figures, each a link to the same view of it. */
export function YearLinks({ view, years }: { view: DashboardView; years: readonly number[] }) {
  const words = useTranslations("figures.problem");
  if (years.length === 0) return null;
  const path = scopePath(view.query.scope);
  return (
    <p className="flex flex-wrap gap-x-3 gap-y-1">
      {words("years")}
      {years.map((year) => (
        <AppLink key={year} href={`${path}${dashboardQuery(view, { year: String(year), through: "12" })}`}>
          {year}
        </AppLink>
      ))}
    </p>
  );
}
