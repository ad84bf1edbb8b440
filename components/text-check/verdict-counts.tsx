import { useTranslations } from "next-intl";
import { verdictCounts } from "@/lib/domain/text-check/checked-text";
import type { TextFinding } from "@/lib/domain/text-check/finding";
import { GRAVEST_FIRST } from "@/lib/domain/text-check/mark-text";
import { VerdictMark } from "./verdict-mark";

/** How many figures have each verdict, what must be looked at first. */
export function VerdictCounts({ findings }: { findings: readonly TextFinding[] }) {
  const words = useTranslations("check");
  const counts = verdictCounts(findings);
  return (
    <ul className="verdict-counts">
      <li>{words("summary", { count: String(findings.length) })}</li>
      {GRAVEST_FIRST.map((verdict) => (
        <li key={verdict}>
          <strong className="number">{counts[verdict]}</strong> <VerdictMark verdict={verdict} />
        </li>
      ))}
    </ul>
  );
}
