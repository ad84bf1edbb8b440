import { useTranslations } from "next-intl";
import { PORTAL_PAGES, type PortalPageName } from "@/lib/domain/search/portal-pages";
import { FoundList } from "./found-list";

/** Pages of the portal found by their name, all of them. */
export function FoundPages({ pages }: { pages: readonly PortalPageName[] }) {
  const words = useTranslations("search");
  const lines = pages.map((page) => ({
    key: page,
    href: PORTAL_PAGES[page].href,
    text: words(`pages.${page}`),
    beside: "",
  }));
  return <FoundList title={words("portalPages")} total={pages.length} lines={lines} all={null} />;
}
