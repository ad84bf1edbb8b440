import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import { readDetail } from "./read-detail";

/**
 * A đề án by its code, as this reader may see it: whole in their scope, else the public view of it, else null.
 * Absent and not yours look the same.
 */
export async function getProject(scope: ReadScope, code: string): Promise<ProjectDetail | null> {
  return (await readDetail(scope, code, []))?.project ?? null;
}
