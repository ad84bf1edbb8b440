import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { figureDashboard, figureExplain } from "@/components/published/figure-address";
import { PublishedPage } from "@/components/published/published-page";
import { aboutList } from "@/lib/documents/lists/about-list";
import { publishedTable } from "@/lib/documents/lists/published-table";
import { localeOf } from "@/lib/format/locale";
import type { AddressParams } from "@/lib/input/parse-leniently";
import { readPublishedPage } from "@/lib/input/published-page";
import { listCorrections } from "@/lib/queries/published/list-corrections";
import { listFigureNames } from "@/lib/queries/published/list-figure-names";
import { getPublishedPart } from "@/lib/queries/published/list-published-comparisons";
import { getUnitName } from "@/lib/queries/territory/get-unit-name";

/** Figures on one page: about one source's. */
const FIGURES = 20;

export async function generateMetadata(): Promise<Metadata> {
  const [words, about] = await Promise.all([getTranslations("published"), getTranslations("about")]);
  return { title: words("title"), description: about("figures.text") };
}

export default async function FiguresPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const naming = await listFigureNames();
  const { filter, page, problems } = readPublishedPage(await searchParams, naming.scopes);
  const part = await getPublishedPart(filter, page, FIGURES);
  const corrections = await listCorrections(filter);
  const locale = localeOf(await getLocale());
  const links = { scope: figureDashboard, computed: figureExplain };
  const unitName = filter.scope && (await getUnitName(filter.scope));
  const about = aboutList(filter, new Date(), locale, unitName);
  const table = publishedTable(part.comparisons, naming, links, about, locale);
  const shown = { part, corrections, table, naming, filter, problems };
  return <PublishedPage {...shown} />;
}
