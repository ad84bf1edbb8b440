import { useLocale } from "next-intl";
import type { Ratio } from "@/lib/domain/figures/ratio";
import { formatPercent } from "@/lib/format/percent";

/** A ratio as a percentage with one decimal. */
export function Percent({ ratio }: { ratio: Ratio | null }) {
  const locale = useLocale();
  return <span className="number">{formatPercent(ratio, {}, locale)}</span>;
}
