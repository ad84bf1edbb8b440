import { useLocale } from "next-intl";
import type { Measure } from "@/lib/domain/figures/measures";
import type { Origin } from "@/lib/domain/figures/origin";
import { originWords } from "@/lib/format/measure-names";
import { Badge, type BadgeKind } from "../ui/badge";

const KINDS: Record<Origin, BadgeKind> = {
  records: "provisional",
  certified: "official",
  published: "published",
  mixed: "provisional",
};

/** Where a figure comes from: decided or certified (solid), from vouchers (dashed), published (double line). */
export function OriginBadge({ origin, measure }: { origin: Origin | null; measure: Measure }) {
  const locale = useLocale();
  if (origin === null) return null;
  const { word, detail } = originWords(origin, measure, locale);
  const decided = measure === "plan" && origin === "records";
  return (
    <Badge kind={decided ? "official" : KINDS[origin]} title={detail}>
      {word}
    </Badge>
  );
}
