import { useTranslations } from "next-intl";
import type { Execution } from "@/lib/domain/figures/execution";
import type { FigureNote } from "@/lib/domain/figures/notes";
import { AppLink } from "../ui/app-link";
import { EmptyState } from "../ui/empty-state";
import { ClosingNotes } from "./figure-notes";

/** Whether anything at all is known of the scope and period, a published figure included. */
export function hasFigures({ total, published }: Execution): boolean {
  const columns = Object.values(total);
  return published.length > 0 || columns.some((figures) => figures?.plan != null || figures?.actual != null);
}

/** What a dashboard says before there is a figure. */
export function NoFigures({ notes }: { notes: readonly FigureNote[] }) {
  const words = useTranslations("figures.empty");
  return (
    <>
      <EmptyState title={words("title")}>
        <p>{words("text")}</p>
        <AppLink href="/figures">{words("step")}</AppLink>
      </EmptyState>
      <ClosingNotes notes={notes} />
    </>
  );
}
