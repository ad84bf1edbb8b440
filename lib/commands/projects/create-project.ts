import { randomUUID } from "node:crypto";
import { nextProjectCode, saveNewProject } from "@/lib/db/projects";
import { type Transaction, transaction } from "@/lib/db/transaction";
import { projectDetailJson } from "@/lib/documents/projects-json";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import type { NewProject } from "@/lib/domain/project/new-project";
import { contentOfItem, knownIndicator, mainItem } from "@/lib/domain/project/place-in-catalogue";
import type { CreateProjectInput } from "@/lib/input/projects";
import { getProject } from "@/lib/queries/projects/get-project";
import { explaining } from "./explaining";

/**
 * Soạn đề án: begins a đề án of the actor's own province as a draft, under a code of its own. Gives it back.
 *
 * Refuses with `access.forbidden` (another province's, or not an officer), `project.not-in-catalogue` or `project.busy`.
 */
export async function createProject(actor: Actor, input: CreateProjectInput, _at: Date) {
  const code = await explaining(() => transaction(actor, (tx) => createOnce(tx, actor, input)), {
    step_allowed: { code: "access.forbidden", permission: "project.create" },
  });
  const project = await getProject(readScope(actor), code);
  return project ? projectDetailJson(project) : refuse({ code: "access.not-found", entity: "project", id: code });
}

async function createOnce(tx: Transaction, actor: Actor, input: CreateProjectInput): Promise<string> {
  const unitId = input.unitId ?? actor.unitId ?? "";
  const permit = authorize(actor, "project.create", { id: randomUUID(), stewardUnitId: unitId });
  const items = await tx.contentItem.findMany({ select: { code: true, contentCode: true, isGeneral: true } });
  const itemCode = mainItem(items, input.content, input.item);
  const indicators = await tx.indicator.findMany({ select: { code: true } });
  const { year, endYear = year, fund, title, kind, implementingUnit, commune, startOn, endOn } = input;
  const outputs = input.outputs.map(({ indicator, target, year: budgetYear = year }) => {
    return { budgetYear, indicatorCode: knownIndicator(indicators, indicator), target: BigInt(target) };
  });
  const budget = input.budget.map(({ item, year: budgetYear = year, ...money }) => {
    return { budgetYear, contentCode: contentOfItem(items, item), itemCode: item, ...money };
  });
  const code = await nextProjectCode(tx, permit, fund, year);
  const { need, goals, scale, technology, effects, capReason, beneficiaries } = input;
  const written: NewProject = {
    project: {
      ...{ code, title, fund, kind, unitId, contentCode: input.content, itemCode, startYear: year, endYear },
      ...{ implementingUnit, commune, startOn: dayOf(startOn), endOn: dayOf(endOn) },
    },
    outline: { need, goals, scale, technology, effects, capReason },
    ...{ budget, outputs, beneficiaries },
  };
  await saveNewProject(tx, permit, written);
  return code;
}

const dayOf = (day: string | null): Date | null => (day === null ? null : new Date(day));
