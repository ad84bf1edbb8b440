import type { Attachment, ChecklistLine } from "./attachment";

type Brought = {
  readonly checklist: readonly ChecklistLine[];
  readonly items: readonly Pick<Attachment, "kind" | "scan">[];
};

/**
 * What the checklist requires and the dossier does not bring yet. A file that the virus scanner refused answers
 * nothing: its line still waits for a clean one.
 */
export function lackingFiles({ checklist, items }: Brought): readonly ChecklistLine[] {
  const brought = new Set(items.filter(({ scan }) => scan !== "refused").map(({ kind }) => kind));
  return checklist.filter(({ kind, required }) => required && !brought.has(kind));
}
