import { useLocale, useTranslations } from "next-intl";
import type { Execution } from "@/lib/domain/figures/execution";
import { inOrder } from "@/lib/domain/figures/unit-order";
import { type DashboardView, dashboardQuery } from "../figures/dashboard-address";
import { figureWriter } from "../figures/figure-writer";
import { AppLink } from "../ui/app-link";

const SHOWN = 3;

/** The provinces that executed the least of their plan; nothing where there are too few to compare. */
export function FurthestBehind({ execution, view }: { execution: Execution; view: DashboardView }) {
  const words = useTranslations("figures.headline");
  const write = figureWriter(view.unit, useLocale());
  const known = execution.byUnit.filter((row) => row.columns.ALL?.executed);
  if (known.length <= SHOWN) return null;
  return (
    <div>
      <dt>{words("behind")}</dt>
      {inOrder(known, { by: "executed", descending: false })
        .slice(0, SHOWN)
        .map((row) => (
          <dd key={row.key} className="behind">
            <AppLink href={`/provinces/${row.key}${dashboardQuery(view)}`}>{row.label}</AppLink>
            <span className="number">{write.share(row.columns.ALL?.executed)}</span>
          </dd>
        ))}
    </div>
  );
}
