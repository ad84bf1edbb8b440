import { useLocale } from "next-intl";
import type { Ratio } from "@/lib/domain/figures/ratio";
import { formatPercent } from "@/lib/format/percent";

/** A change against the year before, always with its sign: "+85,8%". */
export function Growth({ ratio }: { ratio: Ratio | null }) {
  const locale = useLocale();
  return <span className="number">{formatPercent(ratio, { signed: true }, locale)}</span>;
}
