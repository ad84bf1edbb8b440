import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Dashboard } from "@/components/figures/dashboard";
import { REGIONS, type RegionCode } from "@/lib/domain/figures/execution-query";
import { localeOf } from "@/lib/format/locale";
import { scopeName } from "@/lib/format/scope-names";
import { openDashboard } from "../../open-dashboard";

type RegionProps = PageProps<"/[locale]/regions/[region]">;

export async function generateMetadata({ params }: RegionProps): Promise<Metadata> {
  const { region, locale } = await params;
  const code = regionFrom(region);
  if (!code) return {};
  const name = scopeName(code, localeOf(locale));
  return { title: name, description: (await getTranslations("about"))("region.text", { name }) };
}

/** A conference region's plan against its execution. */
export default async function RegionPage({ params, searchParams }: RegionProps) {
  const { region: asked, locale } = await params;
  const region = regionFrom(asked);
  const opened = region && (await openDashboard({ kind: "region", region }, locale, await searchParams));
  if (!opened) notFound();
  return <Dashboard {...opened} />;
}

function regionFrom(address: string): RegionCode | null {
  return REGIONS.find((region) => region.toLowerCase() === address) ?? null;
}
