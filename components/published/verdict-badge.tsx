import { useTranslations } from "next-intl";
import type { Verdict } from "@/lib/domain/figures/published-comparison";
import { Badge, type BadgeKind } from "../ui/badge";

const KINDS: Record<Verdict, BadgeKind> = {
  equal: "official",
  "within-rounding": "provisional",
  different: "alarm",
  "no-records": "plain",
};

/** How a published figure stands to ours, in a word; what the word means is told on hovering. */
export function VerdictBadge({ verdict }: { verdict: Verdict }) {
  const words = useTranslations("published");
  return (
    <Badge kind={KINDS[verdict]} title={words(`verdictHelp.${verdict}`)}>
      {words(`verdicts.${verdict}`)}
    </Badge>
  );
}
