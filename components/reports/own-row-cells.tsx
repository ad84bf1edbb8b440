/** What a province's own row has, as its columns stand. */
export const OWN_COLUMNS = ["label", "fund", "plan", "actual", "estimate", "note"] as const;
export type OwnColumn = (typeof OWN_COLUMNS)[number];

const LONGEST = { label: 200, plan: 60, actual: 60, estimate: 60, note: 500 } as const;

/** The name of an own row's cell in its form. */
export const ownCellName = (row: number, column: OwnColumn) => `rows.${row}.${column}`;

type OwnRowCellsProps = {
  row: number;
  /** What stands in its columns. */
  texts: readonly string[];
  /** What is kept of them, as it is typed. */
  kept: readonly string[];
  problems: Readonly<Record<string, string>>;
  funds: readonly (readonly [code: string, name: string])[];
  words: Readonly<Record<OwnColumn, string>>;
};

/** One own row to type in; below each cell how an amount is read, or what is wrong with it. */
export function OwnRowCells({ row, texts, kept, problems, funds, words }: OwnRowCellsProps) {
  return (
    <tr>
      {OWN_COLUMNS.map((column, at) => {
        const name = ownCellName(row, column);
        const problem = problems[name];
        const control = {
          ...{
            id: name,
            name,
            "data-row": row,
            "data-column": at,
            "data-kept": kept[at] ?? "",
            defaultValue: texts[at] ?? "",
          },
          ...{ "aria-label": `${words[column]} ${row + 1}`, "aria-describedby": `${name}-echo` },
          "aria-invalid": problem !== undefined,
        };
        const isAmount = column !== "label" && column !== "fund" && column !== "note";
        return (
          <td key={column} className={isAmount ? "number" : undefined}>
            {column === "fund" ? (
              <select {...control}>
                <option value="">–</option>
                {funds.map(([code, label]) => (
                  <option key={code} value={code}>
                    {label}
                  </option>
                ))}
              </select>
            ) : (
              <input
                {...control}
                maxLength={LONGEST[column]}
                autoComplete="off"
                data-kind={isAmount ? "amount" : undefined}
              />
            )}
            <span id={`${name}-echo`} data-echo className="cell-echo">
              {problem}
            </span>
          </td>
        );
      })}
    </tr>
  );
}
