import type { Actor } from "@/lib/domain/access/actor";
import type { WriteSectionInput } from "@/lib/input/section-form";
import { editProject } from "./edit-project";

/**
 * Lưu một mục của hồ sơ as its form was typed. Gives the đề án, and the section where its form goes on with more rows.
 * Refuses with whatever `editProject` refuses with.
 */
export async function writeSection(actor: Actor, { section, edit, asksForRows }: WriteSectionInput, at: Date) {
  return { ...(await editProject(actor, edit, at)), goesOnIn: asksForRows ? section : null };
}
