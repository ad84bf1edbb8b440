import { notFound } from "next/navigation";
import { Dashboard } from "@/components/figures/dashboard";
import { ProvinceLinks } from "@/components/figures/province-links";
import { scopeFrom } from "@/lib/domain/figures/execution-query";
import { openDashboard } from "../../open-dashboard";

/** A province's plan against its execution, and the way to its đề án and decisions. */
export default async function ProvincePage({ params, searchParams }: PageProps<"/[locale]/provinces/[unitId]">) {
  const { unitId, locale } = await params;
  const scope = scopeFrom(unitId);
  const opened = scope?.kind === "unit" ? await openDashboard(scope, locale, await searchParams) : null;
  if (!opened) notFound();
  return <Dashboard {...opened} links={<ProvinceLinks unitId={unitId} view={opened.view} />} />;
}
