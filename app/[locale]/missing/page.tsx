import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MissingPage } from "@/components/layout/missing-page";
import type { AddressParams } from "@/lib/input/parse-leniently";
import { findNearestPages } from "@/lib/queries/search/find-nearest-pages";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("about"))("notFound"), robots: { index: false } };
}

/** What the front door shows, with status 404, for an address that is not known, or whose page is not the reader's. */
export default async function Missing({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const { of } = await searchParams;
  return <MissingPage near={await findNearestPages(typeof of === "string" ? of : "")} />;
}
