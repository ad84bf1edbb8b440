import { useLocale, useTranslations } from "next-intl";
import type { ConferenceItem, ItemKind } from "@/lib/domain/conference/item";
import { formatCount } from "@/lib/format/number";

/** How many of each kind there are, each leading to its section; what is unfinished says so. */
export function ConferenceCounts({ items, kinds }: { items: readonly ConferenceItem[]; kinds: readonly ItemKind[] }) {
  const words = useTranslations("conferences");
  const locale = useLocale();
  return (
    <div className="list-ways">
      <nav className="state-counts" aria-label={words("counts.title")}>
        {kinds.map((kind) => {
          const own = items.filter((item) => item.kind === kind);
          const count = kind === "PARTICIPANT" ? own.reduce((sum, one) => sum + (one.headcount ?? 0), 0) : own.length;
          const open = own.filter(({ status }) => status === "WAITING" || status === "IN_HAND").length;
          return (
            <a key={kind} href={`#${kind.toLowerCase()}`}>
              {words(`items.${kind}.title`)} <b>{formatCount(count, locale)}</b>
              {open > 0 && <small> · {words("counts.open", { count: formatCount(open, locale) })}</small>}
            </a>
          );
        })}
      </nav>
    </div>
  );
}
