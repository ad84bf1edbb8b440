import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PublishedPage } from "@/components/published/published-page";
import type { AddressParams } from "@/lib/input/parse-leniently";
import { readPublishedPage } from "@/lib/input/published-page";
import { listFigureNames } from "@/lib/queries/published/list-figure-names";
import { listPublishedComparisons } from "@/lib/queries/published/list-published-comparisons";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("published"))("title") };
}

export default async function FiguresPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const naming = await listFigureNames();
  const { filter, problems } = readPublishedPage(await searchParams, naming.scopes);
  const comparisons = await listPublishedComparisons(filter);
  return <PublishedPage comparisons={comparisons} naming={naming} filter={filter} problems={problems} />;
}
