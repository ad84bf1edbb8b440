import type { Finding } from "@/lib/domain/project/check-dossier";
import { fileLineHref } from "../attachments/file-address";
import { controlOf } from "./control-of";
import { editHref } from "./edit-address";

/** Where what the check found is mended: the control of a section's form, or the line of the checklist of files. */
export function findingHref(code: string, finding: Finding): string {
  const { section, field } = finding;
  if (section === "attachments" || field === "attachments")
    return fileLineHref(code, "file" in finding ? finding.file.kind : null);
  return `${editHref(code, section)}#${controlOf(field)}`;
}
