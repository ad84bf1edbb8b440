import type { SheetDefinition } from "./columns";
import { PLAN_LINES } from "./plan-lines/columns";
import { PROJECTS } from "./projects/columns";
import { PUBLISHED_FIGURES } from "./published-figures/columns";
import { TREASURY_STATEMENT } from "./treasury-statement/columns";
import { VOUCHERS } from "./vouchers/columns";

/** Sheets that can be imported (contract §5), by name. */
export const SHEETS = {
  "published-figures": PUBLISHED_FIGURES,
  projects: PROJECTS,
  "plan-lines": PLAN_LINES,
  vouchers: VOUCHERS,
  "treasury-statement": TREASURY_STATEMENT,
} as const;
export type SheetName = keyof typeof SHEETS;
export type AnySheet = SheetDefinition<string>;

/** Whether a sheet of this name can be imported. */
export function isSheetName(name: string): name is SheetName {
  return Object.hasOwn(SHEETS, name);
}
