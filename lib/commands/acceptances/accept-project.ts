import { saveAcceptance } from "@/lib/db/acceptances";
import { holdProject, saveProjectStep } from "@/lib/db/project-steps";
import { type Transaction, transaction } from "@/lib/db/transaction";
import { projectDetailJson } from "@/lib/documents/projects-json";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import type { AcceptanceContext } from "@/lib/domain/project/acceptance";
import type { AcceptInput } from "@/lib/input/acceptances";
import { findAcceptanceStanding } from "@/lib/queries/acceptances/find-acceptance-standing";
import { getProject } from "@/lib/queries/projects/get-project";
import { findProject } from "@/lib/queries/vouchers/find-project";
import { copyDossier } from "../projects/dossier-hash";
import { explaining } from "../projects/explaining";
import { acceptanceContext } from "./acceptance-context";
import { decideAccepting } from "./decide-accepting";

/**
 * Nghiệm thu cơ sở: takes over what a đề án carried out in a budget year, with its outputs, minutes and reasons; the
 * last year's moves it to ACCEPTED and its shares are open to payments. Gives the đề án as it then stands.
 *
 * Refuses with `access.not-found`, `access.forbidden`, what `decideStep` and `decideAcceptance` refuse with, or
 * `project.busy`.
 */
export async function acceptProject(actor: Actor, input: AcceptInput, at: Date) {
  await recordAcceptance(actor, input, at);
  const project = await getProject(readScope(actor), input.code);
  return project ? projectDetailJson(project) : absent(input.code);
}

/** The same without reading the đề án again: gives the state and version it has then. */
export async function recordAcceptance(actor: Actor, input: AcceptInput, at: Date) {
  const context = await acceptanceContext(at);
  return explaining(() => transaction(actor, (tx) => acceptOnce(tx, actor, input, context)), {
    step_allowed: { code: "access.forbidden", permission: "project.accept" },
    project_as_seen: { code: "project.stale", version: input.version },
    acceptance_after_contract: { code: "project.busy" },
    acceptance_years_closed: { code: "project.busy" },
  });
}

async function acceptOnce(tx: Transaction, actor: Actor, input: AcceptInput, context: AcceptanceContext) {
  const { code, version, note } = input;
  const found = (await findProject(tx, code)) ?? absent(code);
  authorize(actor, "project.accept", found);
  const held = await holdProject(tx, found.id);
  const standing = await findAcceptanceStanding(tx, found.id);
  const { permit, to, year, outputs } = decideAccepting(actor, input, found, held, { ...context, standing });
  const { hash: dossierHash } = await copyDossier(tx, found.id);
  const said = { note, amount: null, remarks: [], sheet: null, copy: null };
  const stepId = await saveProjectStep(tx, permit, { from: held.state, to, version, dossierHash, ...said });
  await saveAcceptance(tx, permit, stepId, { ...input, year, outputs });
  return { state: to, version: version + 1 };
}

function absent(code: string): never {
  return refuse({ code: "access.not-found", entity: "project", id: code });
}
