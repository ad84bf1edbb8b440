import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Dashboard } from "@/components/figures/dashboard";
import { openDashboard } from "./open-dashboard";

export async function generateMetadata(): Promise<Metadata> {
  const about = await getTranslations("about");
  return { title: about("nation.title"), description: about("nation.text") };
}

/** The country's execution, region by region. */
export default async function NationPage({ params, searchParams }: PageProps<"/[locale]">) {
  const opened = await openDashboard({ kind: "nation" }, (await params).locale, await searchParams);
  if (!opened) notFound();
  return <Dashboard {...opened} />;
}
