import type { ImportedSheet, ImportRun } from "@/lib/domain/intake/import-run";

/** The page of imports with one that was handed in. */
export function importHref({ id, sheet }: Pick<ImportRun, "id" | "sheet">): string {
  return `/imports?sheet=${sheet}&id=${id}`;
}

/** The page where a sheet of this kind is handed in. */
export function sheetHref(sheet: ImportRun["sheet"]): string {
  return `/imports?sheet=${sheet}`;
}

/** Where what a sheet made is found. */
export function madeHref({ sheet, registerKind }: Pick<ImportRun, "sheet" | "registerKind">): string {
  return sheet === "register" ? `/registers/${registerKind}` : MADE_HREF[sheet];
}

const MADE_HREF: Readonly<Record<ImportedSheet, string>> = {
  projects: "/projects?reach=own&state=DRAFT",
  "plan-lines": "/plans/decisions?state=DRAFT",
  vouchers: "/vouchers",
  "published-figures": "/figures",
};
