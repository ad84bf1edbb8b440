import { saveEditedSections } from "@/lib/db/project-edits";
import { holdProject } from "@/lib/db/project-steps";
import { type Transaction, transaction } from "@/lib/db/transaction";
import { projectDetailJson } from "@/lib/documents/projects-json";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import { decideEdit } from "@/lib/domain/project/decide-edit";
import { SECTIONS, sectionsOf } from "@/lib/domain/project/sections";
import type { EditProjectInput } from "@/lib/input/edit-project";
import { dossierView } from "@/lib/queries/projects/dossier-view";
import { getDossier } from "@/lib/queries/projects/get-dossier";
import { getProject } from "@/lib/queries/projects/get-project";
import { explaining } from "./explaining";
import { picked, placeSections } from "./place-sections";

/**
 * Sửa hồ sơ: writes sections of a đề án anew, as far as they are sent, while it is a draft or was returned. Gives the đề
 * án as it then stands.
 *
 * Refuses with `access.not-found`, `access.forbidden`, whatever `decideEdit` refuses with, `project.in-its-code` where
 * fund, year or province would change, `project.ends-before-it-starts`, `project.not-in-catalogue` or `project.busy`.
 */
export async function editProject(actor: Actor, input: EditProjectInput, _at: Date) {
  await explaining(() => transaction(actor, (tx) => editOnce(tx, actor, input)), {
    step_allowed: { code: "access.forbidden", permission: "project.edit" },
    section_as_seen: { code: "project.stale", version: input.version },
  });
  const project = await getProject(readScope(actor), input.code);
  return project ? projectDetailJson(project) : absent(input.code);
}

async function editOnce(tx: Transaction, actor: Actor, input: EditProjectInput): Promise<void> {
  const { code, version: seen } = input;
  const found = (await tx.project.findUnique({ where: { code } })) ?? absent(code);
  const permit = authorize(actor, "project.edit", found);
  const held = await holdProject(tx, found.id);
  const written = await tx.projectSection.findMany({ where: { projectId: found.id } });
  const sections = sectionsOf(
    Object.keys(input).filter((field) => input[field as keyof EditProjectInput] !== undefined),
  );
  const fields = sections.flatMap((section) => SECTIONS[section]);
  const dossier = dossierView({ ...(await getDossier(tx, found.id)), version: held.version });
  const [kept, given] = [picked(dossier, fields), picked(input, fields)];
  decideEdit({ seen, sections, kept, given }, { ...held, fund: found.fund, sections: written });
  keepsItsCode(input, found);
  const { startOn = isoDay(found.startOn), endOn = isoDay(found.endOn), endYear = found.endYear } = input;
  if ((startOn && endOn && endOn < startOn) || endYear < found.startYear)
    refuse({ code: "project.ends-before-it-starts", field: endYear < found.startYear ? "endYear" : "endOn" });
  const change = { before: kept, after: given };
  const opened = { seen, sections, unitId: found.unitId };
  await saveEditedSections(tx, permit, opened, await placeSections(tx, input, found), change);
}

type Found = NonNullable<Awaited<ReturnType<Transaction["project"]["findUnique"]>>>;

function keepsItsCode(input: EditProjectInput, found: Found): void {
  const own = { fund: found.fund, year: found.startYear, unitId: found.unitId };
  for (const field of ["fund", "year", "unitId"] as const) {
    if (input[field] !== undefined && input[field] !== own[field]) refuse({ code: "project.in-its-code", field });
  }
}

const isoDay = (day: Date | null): string | null => day?.toISOString().slice(0, 10) ?? null;

function absent(code: string): never {
  return refuse({ code: "access.not-found", entity: "project", id: code });
}
