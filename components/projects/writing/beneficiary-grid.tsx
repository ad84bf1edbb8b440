"use client";

import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { fill } from "@/lib/format/fill";
import { cellsOf, withoutHeading } from "@/lib/input/pasted-cells";
import { BENEFICIARY_COLUMNS, type BeneficiaryColumn, cellName, cellOf, MOST_BENEFICIARIES } from "./beneficiary-cells";
import { BeneficiaryRow } from "./beneficiary-row";
import { controlIn, fillCells } from "./fill-cells";

export type GridWords = Readonly<
  Record<BeneficiaryColumn | "number" | "more" | "pasted" | "tooMany" | "unread", string>
>;

type BeneficiaryGridProps = {
  /** What stands in the rows that are filled, cell by cell. */
  rows: readonly (readonly string[])[];
  /** Rows shown at first, the empty ones among them. */
  shown: number;
  /** Rows that are added at once. */
  more: number;
  /** What is wrong, by the name of the cell. */
  problems: Readonly<Record<string, string>>;
  kinds: readonly (readonly [code: string, name: string])[];
  words: GridWords;
};

/**
 * Đơn vị thụ hưởng as a table to type in or to paste into from a sheet, from the cell that has the focus on. Without
 * JavaScript the same rows are a plain form, and more of them come with a save.
 */
export function BeneficiaryGrid({ rows, shown, more, problems, kinds, words }: BeneficiaryGridProps) {
  const table = useRef<HTMLTableElement>(null);
  const [count, setCount] = useState(shown);
  const [told, setTold] = useState("");
  const grow = (least: number) =>
    flushSync(() => setCount((now) => Math.max(now, Math.min(MOST_BENEFICIARIES, least))));
  const focus = (row: number, column: BeneficiaryColumn) => {
    const form = table.current?.closest("form");
    if (form) controlIn(form, cellName(row, column))?.focus();
  };

  const paste = (event: ClipboardEvent<HTMLTableElement>) => {
    const at = cellOf((event.target as HTMLInputElement).name ?? "");
    const form = table.current?.closest("form");
    const cells = cellsOf(event.clipboardData.getData("text/plain"));
    if (!at || !form || (cells.length === 1 && cells[0]?.length === 1)) return;
    event.preventDefault();
    const pasted = withoutHeading(cells);
    const fits = pasted.slice(0, MOST_BENEFICIARIES - at.row);
    grow(at.row + fits.length);
    const unread = fillCells(form, at, fits);
    const over = pasted.length - fits.length;
    setTold(
      [
        fill(words.pasted, { rows: String(fits.length), from: String(at.row + 1) }),
        ...(over > 0 ? [fill(words.tooMany, { over: String(over), most: String(MOST_BENEFICIARIES) })] : []),
        ...(unread > 0 ? [fill(words.unread, { count: String(unread) })] : []),
      ].join(" "),
    );
  };

  const move = (event: KeyboardEvent<HTMLTableElement>) => {
    const { name, tagName } = event.target as HTMLInputElement;
    const at = cellOf(name ?? "");
    const column = at && BENEFICIARY_COLUMNS[at.column];
    if (!at || !column || event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const down = event.key === "Enter" || (event.key === "ArrowDown" && tagName === "INPUT");
    if (!down && !(event.key === "ArrowUp" && tagName === "INPUT")) return;
    event.preventDefault();
    if (down) grow(at.row + 2);
    focus(at.row + (down ? 1 : -1), column);
  };

  return (
    <>
      <div className="overflow-x-auto">
        <table ref={table} className="typed-grid" onPaste={paste} onKeyDown={move}>
          <thead>
            <tr>
              <th scope="col">{words.number}</th>
              {BENEFICIARY_COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {words[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: count }, (_, row) => (
              <BeneficiaryRow
                // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
                key={row}
                row={row}
                cells={rows[row] ?? []}
                problems={problems}
                kinds={kinds}
                words={words}
              />
            ))}
          </tbody>
        </table>
      </div>
      <output className="field-help">{told}</output>
      {count < MOST_BENEFICIARIES && (
        <div>
          <button
            type="submit"
            name="more"
            value="rows"
            className="button"
            onClick={(event) => {
              event.preventDefault();
              grow(count + more);
              focus(count, "name");
            }}
          >
            {words.more}
          </button>
        </div>
      )}
    </>
  );
}
