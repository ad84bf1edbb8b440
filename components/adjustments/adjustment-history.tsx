import { useTranslations } from "next-intl";
import type { AdjustmentStepTaken } from "@/lib/domain/adjustment/adjustment";
import { actingName } from "@/lib/format/acting-name";
import { formatDate, formatInstant } from "@/lib/format/date";
import type { Locale } from "@/lib/format/locale";
import { stepName } from "@/lib/format/step-name";
import { Vietnamese } from "../ui/vietnamese";

type AdjustmentHistoryProps = { steps: readonly AdjustmentStepTaken[]; locale: Locale };

/** Who took a request further, when, under which paper; oldest first. */
export function AdjustmentHistory({ steps, locale }: AdjustmentHistoryProps) {
  const words = useTranslations("adjustments");
  if (steps.length === 0) return null;
  return (
    <section className="record-part my-5">
      <h2>{words("history")}</h2>
      <ol className="history">
        {steps.map(({ step, takenAt, takenBy, onBehalfOf, note, documentNumber, documentSignedOn }) => (
          <li key={takenAt}>
            <time className="number" dateTime={takenAt}>
              {formatInstant(new Date(takenAt), locale)}
            </time>{" "}
            <strong>{stepName(step, locale)}</strong> – {actingName(takenBy, onBehalfOf, locale)}
            {documentNumber &&
              `, ${words("documentOf", { number: documentNumber, day: formatDate(documentSignedOn, locale) })}`}
            {note && (
              <p className="pre">
                <Vietnamese>{note}</Vietnamese>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
