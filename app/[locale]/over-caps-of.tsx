import { OverCaps } from "@/components/projects/over-caps";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import { STATES } from "@/lib/domain/project/state";
import { getCatalogue } from "@/lib/queries/catalogue/get-catalogue";
import { getCheck } from "@/lib/queries/projects/check-written";

/** What a đề án asks for above its caps, with its reason, for who decides on it; nothing once it is assigned. */
export async function overCapsOf(actor: Actor, project: ProjectDetail) {
  if (STATES[project.state].public) return null;
  const scope = readScope(actor);
  const [check, catalogue] = await Promise.all([getCheck(scope, project.code), getCatalogue(scope)]);
  const items = catalogue.contents.flatMap((content) => content.items);
  return check && <OverCaps findings={check.findings} reason={check.capReason} items={items} />;
}
