import { useTranslations } from "next-intl";
import type { FigureNote } from "@/lib/domain/figures/notes";
import { AppLink } from "../ui/app-link";
import { EmptyState } from "../ui/empty-state";
import type { DashboardView } from "./dashboard-address";
import { ClosingNotes } from "./figure-notes";
import { YearLinks } from "./year-links";

type NoFiguresProps = {
  notes: readonly FigureNote[];
  view: DashboardView;
  /** Budget years with figures, latest first. */
  years: readonly number[];
};

/** What a dashboard says where there is no figure, and in which years there are. */
export function NoFigures({ notes, view, years }: NoFiguresProps) {
  const words = useTranslations("figures.empty");
  return (
    <>
      <EmptyState title={words("title")}>
        <p>{words("text")}</p>
        <YearLinks view={view} years={years} />
        <AppLink href="/figures">{words("step")}</AppLink>
      </EmptyState>
      <ClosingNotes notes={notes} />
    </>
  );
}
