import type { MoneyUnit } from "@/lib/domain/money-unit";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { ReportSheet } from "./report-sheet";

type RecordSheetProps = {
  table: ReportTable;
  unit?: MoneyUnit;
  /** Said instead of the table when it has no row; left out where it always has some. */
  empty?: string;
  /** A list of records: on a phone each row is a card, so that nothing is cut. */
  cards?: boolean;
};

/** A titled table of the documents or facts below one figure, which links can lead to by its name. */
export function RecordSheet({ table, unit = "dong", empty, cards = false }: RecordSheetProps) {
  return (
    <section className="record-part">
      <h2 id={table.name}>{table.title}</h2>
      {table.rows.length === 0 ? (
        <p className="record-empty">{empty}</p>
      ) : (
        <ReportSheet table={table} unit={unit} cards={cards} />
      )}
    </section>
  );
}
