import { useTranslations } from "next-intl";
import { registersHref } from "../registers/register-address";
import { AppLink } from "../ui/app-link";
import type { DashboardView } from "./dashboard-address";

/** From a province's figures to the đề án and decisions they are the sum of. */
export function ProvinceLinks({ unitId, view }: { unitId: string; view: DashboardView }) {
  const words = useTranslations("figures");
  const registers = useTranslations("registers.overview");
  const { year, fund } = view.query;
  const filters = new URLSearchParams({ unitId, ...(fund && { fund }) });
  return (
    <>
      <AppLink href={`/projects?${filters}&year=${year}`}>{words("projects", { year: String(year) })}</AppLink>
      <AppLink href={`/plans/${year}?${filters}`}>{words("decisions", { year: String(year) })}</AppLink>
      <AppLink href={registersHref({ unitId })}>{registers("link")}</AppLink>
    </>
  );
}
