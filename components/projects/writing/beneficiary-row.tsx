import { memo } from "react";
import { BENEFICIARY_COLUMNS, type BeneficiaryColumn, cellName } from "./beneficiary-cells";

type BeneficiaryRowProps = {
  row: number;
  cells: readonly string[];
  problems: Readonly<Record<string, string>>;
  kinds: readonly (readonly [code: string, name: string])[];
  words: Readonly<Record<BeneficiaryColumn | "number", string>>;
};

const LONGEST = { name: 300, taxCode: 40, address: 500, supportText: 100 } as const;

/** One row of the grid of beneficiaries, each cell with its own label and, where it is wrong, why. */
export const BeneficiaryRow = memo(({ row, cells, problems, kinds, words }: BeneficiaryRowProps) => (
  <tr>
    <th scope="row">{row + 1}</th>
    {BENEFICIARY_COLUMNS.map((column, at) => {
      const name = cellName(row, column);
      const problem = problems[name];
      const control = {
        ...{ id: name, name, "aria-label": `${words[column]}, ${words.number} ${row + 1}` },
        ...(problem && { "aria-invalid": true, "aria-describedby": `${name}-error` }),
      };
      return (
        <td key={column} className={column === "supportText" ? "number" : undefined}>
          {column === "kind" ? (
            <select {...control} defaultValue={cells[at] ?? ""}>
              <option value="" />
              {kinds.map(([code, kind]) => (
                <option key={code} value={code}>
                  {kind}
                </option>
              ))}
            </select>
          ) : (
            <input {...control} defaultValue={cells[at] ?? ""} maxLength={LONGEST[column]} autoComplete="off" />
          )}
          {problem && (
            <div id={`${name}-error`} className="field-error">
              {problem}
            </div>
          )}
        </td>
      );
    })}
  </tr>
));
BeneficiaryRow.displayName = "BeneficiaryRow";
