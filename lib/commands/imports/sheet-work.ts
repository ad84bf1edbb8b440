import type { Found } from "@/lib/db/import-runs";
import type { Actor } from "@/lib/domain/access/actor";
import type { KeptSheet } from "@/lib/domain/intake/import-run";
import {
  previewOfDecisions,
  previewOfDrafts,
  previewOfEntries,
  previewOfFigures,
  previewOfVouchers,
} from "@/lib/intake/preview-rows";
import { importEntries } from "../registers/import-entries";
import { importPlanLines } from "./import-plan-lines";
import { importProjects } from "./import-projects";
import { importPublishedFigures } from "./import-published-figures";
import { importVouchers } from "./import-vouchers";
import type { SheetInput } from "./sheet-input";

/** What each sheet does with its file: says what it would do, or with `commit` does it, all or nothing. */
export const SHEET_WORK: Readonly<Record<KeptSheet, (actor: Actor, input: SheetInput) => Promise<Found>>> = {
  projects: async (actor, input) => {
    const { rows, projects, drafts, problemWorkbook, codes: _, ...done } = await importProjects(actor, input);
    const preview = previewOfDrafts(drafts);
    return { ...done, rowCount: rows, projectCount: projects, marked: problemWorkbook, preview };
  },
  "plan-lines": async (actor, input) => {
    const { rows, decisions, read, problemWorkbook, ids: _, ...done } = await importPlanLines(actor, input);
    const preview = previewOfDecisions(read);
    return { ...done, rowCount: rows, projectCount: decisions, marked: problemWorkbook, preview };
  },
  vouchers: async (actor, input) => {
    const { rows, vouchers, problemWorkbook, ...done } = await importVouchers(actor, input);
    const preview = previewOfVouchers(vouchers);
    return { ...done, rowCount: rows, projectCount: vouchers.length, marked: problemWorkbook, preview };
  },
  register: async (actor, input) => {
    const { entries, problemWorkbook, ...done } = await importEntries(actor, input);
    return { ...done, projectCount: entries.length, marked: problemWorkbook, preview: previewOfEntries(entries) };
  },
  "published-figures": async (actor, input) => {
    const done = await importPublishedFigures(actor, { ...input, purpose: { kind: "add" } }, new Date());
    const { rows, compared, problems, problemWorkbook, made } = done;
    return {
      ...{ rowCount: rows.length, projectCount: compared.disagreements.length, marked: problemWorkbook },
      ...{ toAdd: compared.fresh.length, unchanged: compared.same.length, problems, made },
      preview: previewOfFigures(rows, compared.disagreements),
    };
  },
};
