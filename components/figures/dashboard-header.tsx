import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Execution } from "@/lib/domain/figures/execution";
import type { RegionCode } from "@/lib/domain/figures/execution-query";
import { formatDate } from "@/lib/format/date";
import type { Locale } from "@/lib/format/locale";
import { formatPeriod } from "@/lib/format/period";
import { regionPhrase, scopeName } from "@/lib/format/scope-names";
import type { Crumb } from "../ui/breadcrumbs";
import { Downloads } from "../ui/downloads";
import { PageHeader } from "../ui/page-header";
import { type DashboardView, dashboardQuery, filePath, scopePath } from "./dashboard-address";

type DashboardHeaderProps = {
  execution: Execution;
  view: DashboardView;
  /** The region a province belongs to, for its drill path. */
  region: RegionCode | null;
  links?: ReactNode;
};

/** The title of a dashboard, its drill path, and what one can take away from it. */
export function DashboardHeader({ execution, view, region, links }: DashboardHeaderProps) {
  const words = useTranslations("figures");
  const locale = useLocale();
  const { scope, year, through } = view.query;
  const title =
    scope.kind === "nation"
      ? words("title.nation")
      : words("title.part", {
          part: scope.kind === "unit" ? execution.scopeLabel : regionPhrase(scope.region, locale),
        });
  return (
    <PageHeader
      title={title}
      path={drillPath(execution, view, region, locale)}
      lead={words(scope.kind === "unit" ? "leadUnit" : "lead", {
        period: formatPeriod(year, through, locale),
        layout: execution.layout,
        count: String(execution.byUnit.length),
        asOf: words("asOf", { day: formatDate(execution.knownOn, locale) }),
      })}
      actions={
        <>
          {links}
          <Downloads
            xlsx={filePath(view, "xlsx", {})}
            csv={filePath(view, "csv", { groupBy: scope.kind === "unit" ? "content" : "unit" })}
          />
        </>
      }
    />
  );
}

/** From the country through the region to this page, with the same year, period and fund. */
function drillPath(execution: Execution, view: DashboardView, region: RegionCode | null, locale: Locale): Crumb[] {
  const { scope } = view.query;
  const query = dashboardQuery(view);
  if (scope.kind === "nation") return [];
  const country = { label: scopeName("VN", locale), href: `/${query}` };
  if (scope.kind === "region") return [country, { label: scopeName(scope.region, locale) }];
  const between = region && {
    label: scopeName(region, locale),
    href: scopePath({ kind: "region", region }) + query,
  };
  return [country, ...(between ? [between] : []), { label: execution.scopeLabel }];
}
