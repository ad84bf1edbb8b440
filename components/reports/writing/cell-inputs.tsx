import type { CellKey } from "@/lib/domain/periodic-report/cell";
import { BesideCell } from "../beside/beside-cell";
import { besideId, type CellBeside } from "../beside/cell-beside";
import { type CellMark, cellId, describedBy } from "./cell-marks";
import { SeenField } from "./seen-field";

type CellInputProps = {
  /** Place among the form's cells. */
  at: number;
  cell: CellKey;
  /** What stands there, as another system has it: đồng in plain digits, a count, null for nothing. */
  seen: string | null;
  /** The same as it is typed; what was typed before where the form came back. */
  text: string;
  label: string;
  row: number;
  column: number;
  kind: "amount" | "count";
  mark: CellMark | undefined;
  error?: string | undefined;
  beside: CellBeside | undefined;
};

/**
 * One cell to type in: its name, what stood there, and the text. Plain fields of a form; `data-` places let a script
 * paste blocks, move by keys and save as one types.
 */
export function CellInput({ at, cell, seen, text, label, row, column, kind, mark, error, beside }: CellInputProps) {
  const id = `cells.${at}.value`;
  return (
    <td id={cellId(cell)} className="number" data-found={mark?.kind}>
      <input type="hidden" name={`cells.${at}.cell`} value={cell} />
      <SeenField name={`cells.${at}`} seen={seen} />
      <input
        {...{ id, name: id, defaultValue: text, inputMode: "text", autoComplete: "off", maxLength: 60 }}
        aria-label={label}
        aria-invalid={error !== undefined || mark?.kind === "hard"}
        aria-describedby={describedBy(id, mark, beside && besideId(cell))}
        data-beside={beside && besideId(cell)}
        data-cell={cell}
        data-kind={kind}
        data-row={row}
        data-column={column}
      />
      <span id={`${id}-echo`} data-echo className="cell-echo">
        {error}
      </span>
      <BesideCell cell={cell} beside={beside} />
    </td>
  );
}
