import { useLocale, useTranslations } from "next-intl";
import { formatCount } from "@/lib/format/number";
import { Button } from "../../ui/button";

type PageButtonsProps = { page: number; size: number; total: number };

/** Which rows of how many are shown, and the ways to others, which keep what was chosen on these. */
export function PageButtons({ page, size, total }: PageButtonsProps) {
  const words = useTranslations("layout.pager");
  const locale = useLocale();
  const last = Math.ceil(total / size);
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
      {page > 1 && (
        <Button name="go" value={`page-${page - 1}`}>
          {words("previous")}
        </Button>
      )}
      {page < last && (
        <Button name="go" value={`page-${page + 1}`}>
          {words("next")}
        </Button>
      )}
    </nav>
  );
}
