import type { CellKey } from "./cell";
import type { Found } from "./explained-amounts";
import type { HardFinding, SoftFinding } from "./finding";

/** What has to be mended: `value` stands in the cell, held against `against`. */
export function hard(code: HardFinding, cell: CellKey, value: bigint | null, against: bigint | null): Found {
  return { code, cell, value, against, hard: true };
}

/** What has to be explained or mended. */
export function soft(code: SoftFinding, cell: CellKey, value: bigint, against: bigint): Found {
  return { code, cell, value, against, hard: false };
}
