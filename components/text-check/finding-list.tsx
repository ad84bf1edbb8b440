import { useTranslations } from "next-intl";
import { GRAVEST_FIRST, type NumberedFinding } from "@/lib/domain/text-check/mark-text";
import { FindingEntry } from "./finding-entry";
import { VerdictMark } from "./verdict-mark";

/** The findings by verdict, the gravest first; what is right or cannot be said is folded away. */
export function FindingList({ findings }: { findings: readonly NumberedFinding[] }) {
  const words = useTranslations("check");
  return (
    <section className="finding-list" aria-label={words("findings")}>
      {GRAVEST_FIRST.map((verdict) => {
        const own = findings.filter(({ finding }) => finding.verdict === verdict);
        if (own.length === 0) return null;
        return (
          <details
            key={verdict}
            open={verdict === "wrong" || verdict === "within-rounding" || own.length === findings.length}
          >
            <summary>
              <VerdictMark verdict={verdict} /> <span className="number">{own.length}</span>
            </summary>
            <ol>
              {own.map((numbered) => (
                <FindingEntry key={numbered.number} {...numbered} />
              ))}
            </ol>
          </details>
        );
      })}
    </section>
  );
}
