import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FailedPage } from "@/components/layout/failed-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("about"))("failed"), robots: { index: false } };
}

/** What the front door shows, with status 500, for a page that failed. */
export default function Failed() {
  return <FailedPage />;
}
