import { useLocale, useTranslations } from "next-intl";
import type { FigureCorrection } from "@/lib/domain/figures/figure-correction";
import { formatDate } from "@/lib/format/date";
import { figureInWords } from "@/lib/format/intake/row-echo";
import { AroundVietnamese } from "../ui/vietnamese";

/** What was corrected or withdrawn among published figures, so that nobody takes a changed number for the first one. */
export function CorrectionList({ corrections }: { corrections: readonly FigureCorrection[] }) {
  const words = useTranslations("published.corrections");
  const locale = useLocale();
  if (corrections.length === 0) return null;
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{words("title")}</h2>
      <ul className="notes">
        {corrections.map(({ id, before, after, on, reason }) => {
          const told = {
            figure: figureInWords(before, locale),
            before: `${before.printed} ${before.unit}`,
            day: formatDate(on, locale),
            source: before.source,
            reason,
          };
          return (
            <li key={id}>
              <AroundVietnamese
                sentence={
                  after
                    ? words("corrected", { ...told, after: `${after.printed} ${after.unit}` })
                    : words("withdrawn", told)
                }
                kept={[before.source, reason]}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
