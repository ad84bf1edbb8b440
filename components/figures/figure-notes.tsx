import { useLocale, useTranslations } from "next-intl";
import type { FigureNote } from "@/lib/domain/figures/notes";
import { formatFigureNote } from "@/lib/format/figure-notes";
import { AppLink } from "../ui/app-link";
import { AroundVietnamese } from "../ui/vietnamese";
import { type DashboardView, dashboardQuery } from "./dashboard-address";

/** Notes that change how the first screen is read; they stand on top, the rest at the foot. */
const FIRST: readonly FigureNote["code"][] = ["running-period", "rebased-to-34", "unit-closed", "predecessors-summed"];

/** The notes a reader needs before the figures, in one line, with the way to a closed unit's successor. */
export function LeadingNotes({ notes, view }: { notes: readonly FigureNote[]; view: DashboardView }) {
  const words = useTranslations("figures");
  const locale = useLocale();
  const closed = notes.find((note) => note.code === "unit-closed");
  const summed = notes.some(({ code }) => code === "predecessors-summed");
  const said = (note: FigureNote) => summed && note.code === "rebased-to-34" && note.reason === "new-unit";
  const leading = notes.filter((note) => FIRST.includes(note.code) && !said(note));
  if (leading.length === 0) return null;
  return (
    <p className="leading-notes">
      {leading.map((note) => formatFigureNote(note, locale)).join(" ")}{" "}
      {closed && (
        <AppLink href={`/provinces/${closed.successorId}${dashboardQuery(view)}`}>
          {words("successor", { name: closed.successorName })}
        </AppLink>
      )}
    </p>
  );
}

/** All other notes but those that stand beside their figure, and that rounding happens once. */
export function ClosingNotes({ notes }: { notes: readonly FigureNote[] }) {
  const words = useTranslations("figures");
  const locale = useLocale();
  const said = notes.filter(({ code }) => !FIRST.includes(code) && code !== "rounding" && code !== "source-note");
  const sources = said.map((note) => ("source" in note ? note.source : null));
  const sentences = said.map((note) => formatFigureNote(note, locale));
  return (
    <section>
      <h2>{words("notes")}</h2>
      <ul className="notes">
        {[...new Set([...sentences, formatFigureNote({ code: "rounding" }, locale)])].map((sentence) => (
          <li key={sentence}>
            <AroundVietnamese
              sentence={sentence}
              kept={sources.filter((source) => source && sentence.includes(source))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
