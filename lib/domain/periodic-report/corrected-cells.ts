import type { CellKey } from "./cell";
import type { ReportContent } from "./report";

/** A cell that a correction (đính chính) changes, before and after. */
export type CorrectedCell = {
  readonly cell: CellKey;
  readonly before: string | bigint | null;
  readonly after: string | bigint | null;
};

/** What a further version of a report says otherwise than the one before it, in the order of the later one. */
export function correctedCells(before: ReportContent, after: ReportContent): CorrectedCell[] {
  const cells = (of: ReportContent): ReadonlyMap<CellKey, string | bigint> =>
    new Map<CellKey, string | bigint>([
      ...of.values,
      ...[...of.texts].map(([section, body]) => [`text.${section}`, body] as const),
    ]);
  const [old, fresh] = [cells(before), cells(after)];
  return [...new Set([...fresh.keys(), ...old.keys()])].flatMap((cell) => {
    const [was, is] = [old.get(cell) ?? null, fresh.get(cell) ?? null];
    return was === is ? [] : [{ cell, before: was, after: is }];
  });
}
