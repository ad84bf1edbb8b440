import { useLocale, useTranslations } from "next-intl";
import { formatCount } from "@/lib/format/number";
import { AppLink } from "./app-link";

type PagerProps = { page: number; size: number; total: number; hrefFor: (page: number) => string };

/** Which rows of how many are shown, and the way to the next ones; nothing where there are none. */
export function Pager({ page, size, total, hrefFor }: PagerProps) {
  const words = useTranslations("layout.pager");
  const locale = useLocale();
  const last = Math.max(1, Math.ceil(total / size));
  if (total === 0) return null;
  const range = { from: (page - 1) * size + 1, to: Math.min(page * size, total), total };
  return (
    <nav className="pager" aria-label={words("label")}>
      <span className="number">
        {words("range", {
          from: formatCount(range.from, locale),
          to: formatCount(range.to, locale),
          total: formatCount(range.total, locale),
        })}
      </span>
      {page > 1 && <AppLink href={hrefFor(page - 1)}>{words("previous")}</AppLink>}
      {page < last && <AppLink href={hrefFor(page + 1)}>{words("next")}</AppLink>}
    </nav>
  );
}
