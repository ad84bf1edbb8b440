import { useLocale, useTranslations } from "next-intl";
import { formatCount } from "@/lib/format/number";
import { AppLink } from "../ui/app-link";

const BELL = "M6 17V11a6 6 0 0 1 12 0v6l1.5 2h-15zM10 21h4";

/** The way to one's notices, with how many are unread. */
export function NoticesLink({ unread }: { unread: number }) {
  const words = useTranslations("layout");
  const locale = useLocale();
  const count = formatCount(unread, locale);
  const label = words("notices", { unread: count });
  return (
    <AppLink href="/office/notices" aria-label={label} title={label} className="inline-flex items-center gap-1">
      <svg viewBox="0 0 24 24" aria-hidden="true" className="size-5 fill-none stroke-current stroke-2">
        <path d={BELL} />
      </svg>
      {unread > 0 && <strong className="number text-xs">{count}</strong>}
    </AppLink>
  );
}
