import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AppLink } from "../ui/app-link";
import { HeaderSearch } from "./header-search";
import { otherLocale, type PagePlace } from "./page-place";

/** The top of the frame: whose portal it is, the search, the other language, and who is signed in (`account`). */
export function Header({ place, account }: { place: PagePlace; account: ReactNode }) {
  const words = useTranslations("layout");
  const other = otherLocale(useLocale());
  return (
    <div className="shell-bar">
      <AppLink href="/" className="shell-mark">
        <strong>{words("product")}</strong>
        <span>{words("tagline")}</span>
      </AppLink>
      {place.path !== "/search" && <HeaderSearch />}
      <div className="shell-account">
        <AppLink href={place.path + place.query} locale={other} lang={other} hrefLang={other}>
          {words("switchTo")}
        </AppLink>
        {account}
      </div>
    </div>
  );
}
