import type { Actor } from "@/lib/domain/access/actor";
import type { WriteSectionInput } from "@/lib/input/section-form";
import { editProject } from "./edit-project";

/** Lưu một mục của hồ sơ as its form was typed. Refuses with whatever `editProject` refuses with. */
export function writeSection(actor: Actor, { edit }: WriteSectionInput, at: Date) {
  return editProject(actor, edit, at);
}
