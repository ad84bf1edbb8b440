import { notFound } from "next/navigation";
import { Dashboard } from "@/components/figures/dashboard";
import { openDashboard } from "./open-dashboard";

/** The country's execution, region by region. */
export default async function NationPage({ params, searchParams }: PageProps<"/[locale]">) {
  const opened = await openDashboard({ kind: "nation" }, (await params).locale, await searchParams);
  if (!opened) notFound();
  return <Dashboard {...opened} />;
}
