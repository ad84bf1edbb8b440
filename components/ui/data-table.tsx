import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

type DataTableProps = {
  /** What the table lists; read aloud, and the name of its scrolling box. */
  caption: string;
  /** Name of the money unit, said once above the table. */
  unit?: string;
  /** A `thead` and a `tbody`; number cells carry the class `num`, the first column `stick`. */
  children: ReactNode;
};

/** A box that scrolls must be reachable by keyboard (WCAG 2.1.1), though nothing in it is a control. */
const scrollable = { tabIndex: 0 };

/** A table as the Ministry prints it, in a box that scrolls by itself, so that the page never scrolls sideways. */
export function DataTable({ caption, unit, children }: DataTableProps) {
  const words = useTranslations("layout.table");
  return (
    <div>
      {unit && <div className="sheet-unit">{words("unitLine", { unit })}</div>}
      <section className="sheet-box" aria-label={caption} {...scrollable}>
        <table className="sheet">
          <caption className="sr-only">{caption}</caption>
          {children}
        </table>
      </section>
    </div>
  );
}
