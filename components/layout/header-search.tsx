import { useLocale, useTranslations } from "next-intl";
import { localizedPath } from "@/lib/format/address";
import { HEADER_SEARCH_BOX } from "./search-key-press";

/** The search over everything, in the header of every page but its own; on a phone the rail leads there. */
export function HeaderSearch() {
  const words = useTranslations("layout.search");
  const locale = useLocale();
  return (
    <form action={localizedPath("/search", locale)} className="shell-search no-print" aria-label={words("label")}>
      <input
        id={HEADER_SEARCH_BOX}
        className="control"
        type="search"
        name="q"
        maxLength={200}
        placeholder={words("hint")}
        aria-label={words("label")}
        aria-keyshortcuts="/"
      />
    </form>
  );
}
