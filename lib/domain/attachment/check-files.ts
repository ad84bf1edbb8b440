import type { Finding } from "../project/check-dossier";
import type { Attachment, ChecklistLine } from "./attachment";
import { lackingFiles } from "./lacking";

/** A dossier's files as they are checked, each in its newest version, and its checklist. */
export type CheckedFiles = {
  readonly checklist: readonly ChecklistLine[];
  readonly items: readonly Pick<Attachment, "kind" | "fileName" | "scan" | "finding">[];
  /** Whether a virus scanner looks at files before they are given out. */
  readonly isScanning: boolean;
};

/**
 * What is doubtful about a dossier's files, in the order of its checklist: required ones that were not brought, and those
 * that nobody can open, because the virus scanner refused them or has not looked at them yet. None keeps the dossier from
 * being submitted.
 */
export function checkFiles({ checklist, items, isScanning }: CheckedFiles): readonly Finding[] {
  const lacking = lackingFiles({ checklist, items });
  return checklist.flatMap((line): Finding[] => {
    const [own, place] = [items.filter(({ kind }) => kind === line.kind), { file: line }];
    if (own.length === 0) return lacking.includes(line) ? [{ ...DOUBT, code: "file-missing", ...place }] : [];
    return own.flatMap(({ fileName, scan, finding }): Finding[] => {
      if (finding !== null) return [{ ...DOUBT, code: "file-refused", ...place, fileName, virus: finding }];
      return scan === "pending" && isScanning ? [{ ...DOUBT, code: "file-waiting", ...place, fileName }] : [];
    });
  });
}

const DOUBT = { weight: "doubtful", section: "attachments", field: "attachments" } as const;
