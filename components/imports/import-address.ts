import type { ImportedSheet, ImportRun } from "@/lib/domain/intake/import-run";

/** The page of imports with one that was handed in. */
export function importHref({ id, sheet }: Pick<ImportRun, "id" | "sheet">): string {
  return `/imports?sheet=${sheet}&id=${id}`;
}

/** The page where a sheet of this kind is handed in. */
export function sheetHref(sheet: ImportedSheet): string {
  return `/imports?sheet=${sheet}`;
}

/** Where what a sheet makes is found. */
export const MADE_HREF: Readonly<Record<ImportedSheet, string>> = {
  projects: "/projects?reach=own&state=DRAFT",
  "plan-lines": "/plans/decisions?state=DRAFT",
  vouchers: "/vouchers",
  "published-figures": "/figures",
};
