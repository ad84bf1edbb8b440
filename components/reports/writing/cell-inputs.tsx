import type { CellKey } from "@/lib/domain/periodic-report/cell";

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
  error?: string | undefined;
};

/**
 * One cell to type in: its name, what stood there, and the text. Plain fields of a form; `data-` places let a script
 * paste blocks, move by keys and save as one types.
 */
export function CellInput({ at, cell, seen, text, label, row, column, kind, error }: CellInputProps) {
  const id = `cells.${at}.value`;
  return (
    <td className="number">
      <input type="hidden" name={`cells.${at}.cell`} value={cell} />
      <SeenField name={`cells.${at}`} seen={seen} />
      <input
        {...{ id, name: id, defaultValue: text, inputMode: "text", autoComplete: "off", maxLength: 60 }}
        aria-label={label}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-echo`}
        data-cell={cell}
        data-kind={kind}
        data-row={row}
        data-column={column}
      />
      <output id={`${id}-echo`} className="cell-echo">
        {error}
      </output>
    </td>
  );
}

/** What stood in a field when its page was read; of an empty one a form says that it was, since empty fields are not sent. */
export function SeenField({ name, seen }: { name: string; seen: string | null }) {
  return seen === null ? (
    <input type="hidden" data-seen name={`${name}.seenEmpty`} value="yes" />
  ) : (
    <input type="hidden" data-seen name={`${name}.seen`} value={seen} />
  );
}
