import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MessagePage } from "@/components/layout/message-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("about"))("notFound"), robots: { index: false } };
}

/** What the front door shows, with status 404, for an address that is not known. */
export default function MissingPage() {
  return <MessagePage about="notFound" />;
}
