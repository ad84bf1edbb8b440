import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MessagePage } from "@/components/layout/message-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("about"))("failed"), robots: { index: false } };
}

/** What the front door shows, with status 500, for a page that failed. */
export default function FailedPage() {
  return <MessagePage about="failed" />;
}
