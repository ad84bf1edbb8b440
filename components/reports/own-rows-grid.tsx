"use client";

import { type ClipboardEvent, type FormEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { MoneyUnit } from "@/lib/domain/money-unit";
import type { Locale } from "@/lib/format/locale";
import { cellsOf } from "@/lib/input/pasted-cells";
import { Button } from "../ui/button";
import { OWN_COLUMNS, type OwnColumn, OwnRowCells } from "./own-row-cells";
import { type EchoWords, echoCell } from "./writing/echo-cell";
import { moveByKey, placeOf } from "./writing/grid-keys";
import { pasteBlock } from "./writing/paste-block";
import { type PastedWords, pastedWords } from "./writing/pasted-words";
import type { CellControl } from "./writing/typed-cells";

export type OwnRowsWords = EchoWords & PastedWords & Readonly<Record<OwnColumn | "more", string>>;

type OwnRowsGridProps = {
  /** What stands in the rows that are filled, cell by cell. */
  rows: readonly (readonly string[])[];
  /** What is kept of the report's rows, as it is typed. */
  kept: readonly (readonly string[])[];
  /** What is wrong, by the name of the cell. */
  problems: Readonly<Record<string, string>>;
  funds: readonly (readonly [code: string, name: string])[];
  most: number;
  words: OwnRowsWords;
  unit: MoneyUnit;
  locale: Locale;
};

/** Empty rows below those that are filled, and as many more at a press. */
const MORE = 4;

/** What a province counts beside, to type in or to paste into; without a script more rows come with a save. */
export function OwnRowsGrid({ rows, kept, problems, funds, most, words, unit, locale }: OwnRowsGridProps) {
  const table = useRef<HTMLTableElement>(null);
  const [count, setCount] = useState(Math.min(most, rows.length + MORE));
  const [told, setTold] = useState("");
  const grow = (least: number) => flushSync(() => setCount((now) => Math.max(now, Math.min(most, least))));
  const echo = (control: CellControl) => control.dataset.kind !== "amount" || echoCell(control, unit, words, locale);

  const standing = (row: number) => ({ texts: rows[row] ?? [], kept: kept[row] ?? [] });
  const paste = (event: ClipboardEvent) => {
    const place = placeOf(event.target);
    const text = event.clipboardData.getData("text/plain");
    if (place) grow(place.row + cellsOf(text).length);
    const block = pasteBlock(event.nativeEvent);
    if (!block) return;
    const unread = block.written.filter(({ control }) => !echo(control)).length;
    setTold(pastedWords(block, unread, words));
  };
  const typed = (event: FormEvent) => echo(event.target as CellControl);
  const more = () => {
    grow(count + MORE);
    table.current?.querySelector<HTMLInputElement>(`[data-row="${count}"]`)?.focus();
  };
  return (
    <>
      <div className="overflow-x-auto">
        <table
          ref={table}
          className="typed-grid report-grid own-rows"
          data-grid
          onPaste={paste}
          onInput={typed}
          onKeyDown={(event) => moveByKey(event.nativeEvent)}
        >
          <thead>
            <tr>
              {OWN_COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {words[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: count }, (_, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
              <OwnRowCells key={row} {...{ row, problems, funds, words }} {...standing(row)} />
            ))}
          </tbody>
        </table>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        {count < most && (
          <Button type="button" onClick={more}>
            {words.more}
          </Button>
        )}
        <output className="field-help">{told}</output>
      </div>
    </>
  );
}
