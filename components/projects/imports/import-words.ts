import type { ImportedSheet } from "@/lib/domain/intake/import-run";

/** Where a sheet is handed in and what comes of it, and under which words. */
export const IMPORT_PLACES = {
  projects: {
    words: "imports",
    page: "/projects/import",
    above: "/projects",
    nav: "projects",
    made: "/projects?reach=own&state=DRAFT",
  },
  "plan-lines": {
    words: "planImports",
    page: "/plans/import",
    above: "/plans/decisions",
    nav: "plans",
    made: "/plans/decisions?state=DRAFT",
  },
} as const satisfies Record<ImportedSheet, object>;
