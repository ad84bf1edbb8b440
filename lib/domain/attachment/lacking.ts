import type { AttachedFiles, ChecklistLine } from "./attachment";

/**
 * What the checklist requires and the dossier does not bring yet. A file that the virus scanner refused answers
 * nothing: its line still waits for a clean one.
 */
export function lackingFiles({ checklist, items }: AttachedFiles): readonly ChecklistLine[] {
  const brought = new Set(items.filter(({ scan }) => scan !== "refused").map(({ kind }) => kind));
  return checklist.filter(({ kind, required }) => required && !brought.has(kind));
}
