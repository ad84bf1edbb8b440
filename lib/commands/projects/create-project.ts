import { randomUUID } from "node:crypto";
import { nextProjectCode, saveNewProject } from "@/lib/db/projects";
import { type Transaction, transaction } from "@/lib/db/transaction";
import { projectDetailJson } from "@/lib/documents/projects-json";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import { movedTo } from "@/lib/domain/project/copied";
import type { NewProject } from "@/lib/domain/project/new-project";
import { contentOfItem, knownIndicator, mainItem } from "@/lib/domain/project/place-in-catalogue";
import type { CreateProjectInput } from "@/lib/input/projects";
import { findIndicatorCodes, findItemCodes } from "@/lib/queries/catalogue/find-codes";
import { dossierView } from "@/lib/queries/projects/dossier-view";
import { getDossier } from "@/lib/queries/projects/get-dossier";
import { getProject } from "@/lib/queries/projects/get-project";
import { explaining } from "./explaining";

/**
 * Soạn đề án: begins a đề án of the actor's own province as a draft, under a code of its own. Gives it back.
 *
 * With `copyOf` it begins with what another đề án says, moved to its own years; those it helps are not copied.
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

async function createOnce(tx: Transaction, actor: Actor, given: CreateProjectInput): Promise<string> {
  const input = given.copyOf === undefined ? given : await beginningWith(tx, given.copyOf, given);
  const unitId = input.unitId ?? actor.unitId ?? "";
  const permit = authorize(actor, "project.create", { id: randomUUID(), stewardUnitId: unitId });
  const items = await findItemCodes(tx);
  const itemCode = mainItem(items, input.content, input.item);
  const indicators = await findIndicatorCodes(tx);
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

/** What was sent, and of the đề án it is copied from whatever was not sent. */
async function beginningWith(tx: Transaction, code: string, sent: CreateProjectInput): Promise<CreateProjectInput> {
  const found = await tx.project.findUnique({ where: { code }, select: { id: true } });
  if (!found) return refuse({ code: "access.not-found", entity: "project", id: code });
  const from = movedTo(dossierView({ ...(await getDossier(tx, found.id)), version: 0 }), sent.year);
  const words = Object.fromEntries(
    (["commune", "need", "goals", "scale", "technology", "effects", "startOn", "endOn"] as const).map((field) => [
      field,
      sent[field] ?? from[field],
    ]),
  );
  return {
    ...{ ...sent, ...words, endYear: sent.endYear ?? from.endYear },
    budget: sent.budget.length > 0 ? sent.budget : from.budget,
    outputs: sent.outputs.length > 0 ? sent.outputs : from.outputs,
  };
}

const dayOf = (day: string | null): Date | null => (day === null ? null : new Date(day));
