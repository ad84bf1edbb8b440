import type { ReactNode } from "react";
import { Scrolled } from "../ui/scrolled";

/** A cell of the small tables around files that are imported. */
export const CELL = "border-b border-line px-2 py-1 text-left align-top break-words";

type SmallTableProps = {
  /** What it is to who only hears it. */
  label: string;
  heads: readonly string[];
  /** Its rows. */
  children: ReactNode;
};

/** A small table around a file that is imported: its heads, and its rows. */
export function SmallTable({ label, heads, children }: SmallTableProps) {
  return (
    <Scrolled label={label}>
      <table className="w-full text-sm">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={CELL}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </Scrolled>
  );
}
