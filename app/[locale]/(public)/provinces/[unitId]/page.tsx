import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Dashboard } from "@/components/figures/dashboard";
import { ProvinceLinks } from "@/components/figures/province-links";
import { WhyUnspent } from "@/components/figures/why-unspent";
import { scopeFrom } from "@/lib/domain/figures/execution-query";
import { listCauses } from "@/lib/queries/projects/list-causes";
import { getUnitName } from "@/lib/queries/territory/get-unit-name";
import { openDashboard } from "../../open-dashboard";

export async function generateMetadata({ params }: PageProps<"/[locale]/provinces/[unitId]">): Promise<Metadata> {
  const name = await getUnitName((await params).unitId);
  if (name === null) return {};
  const about = await getTranslations("about");
  return { title: about("province.title", { name }), description: about("province.text", { name }) };
}

/** A province's plan against its execution, and the way to its đề án and decisions. */
export default async function ProvincePage({ params, searchParams }: PageProps<"/[locale]/provinces/[unitId]">) {
  const { unitId, locale } = await params;
  const scope = scopeFrom(unitId);
  const opened = scope?.kind === "unit" ? await openDashboard(scope, locale, await searchParams) : null;
  if (!opened) notFound();
  const { view } = opened;
  const { year, fund, asOf, content } = view.query;
  const today = asOf === null && content === null;
  const causes = today ? (await listCauses({ year, fund, unitIds: [unitId] })).get(unitId) : undefined;
  return (
    <Dashboard
      {...opened}
      links={<ProvinceLinks unitId={unitId} view={view} />}
      remark={causes && <WhyUnspent unitId={unitId} view={view} causes={causes} />}
    />
  );
}
