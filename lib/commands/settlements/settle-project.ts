import { holdProject, saveProjectStep } from "@/lib/db/project-steps";
import { saveSettlement } from "@/lib/db/settlements";
import { type Transaction, transaction } from "@/lib/db/transaction";
import { projectDetailJson } from "@/lib/documents/projects-json";
import { type Actor, personsOf } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import { vietnamDay } from "@/lib/domain/period/period";
import { decideStep } from "@/lib/domain/project/decide-step";
import { decideSettlement } from "@/lib/domain/project/settlement";
import { stepOfVerb } from "@/lib/domain/steps/verbs";
import type { SettleInput } from "@/lib/input/settlements";
import { getProject } from "@/lib/queries/projects/get-project";
import { findLatestPaper } from "@/lib/queries/settlements/find-latest-paper";
import { findSettlementStanding } from "@/lib/queries/settlements/find-settlement-standing";
import { findProject } from "@/lib/queries/vouchers/find-project";
import { copyDossier } from "../projects/dossier-hash";
import { explaining } from "../projects/explaining";

/**
 * Thanh lý, quyết toán: settles a đề án at what was paid on it; what was committed beyond goes back to its plan. Gives the
 * đề án as it then stands.
 *
 * Refuses with `access.not-found`, `access.forbidden`, what `decideStep` and `decideSettlement` refuse with, or
 * `project.busy`.
 */
export async function settleProject(actor: Actor, input: SettleInput, at: Date) {
  await explaining(() => transaction(actor, (tx) => settleOnce(tx, actor, input, at)), {
    step_allowed: { code: "access.forbidden", permission: "project.settle" },
    project_as_seen: { code: "project.stale", version: input.version },
    settlement_of_what_is_paid: { code: "project.busy" },
    settlement_after_acceptance: { code: "project.busy" },
    settlement_after_papers: { code: "project.busy" },
  });
  const project = await getProject(readScope(actor), input.code);
  return project ? projectDetailJson(project) : absent(input.code);
}

async function settleOnce(tx: Transaction, actor: Actor, input: SettleInput, at: Date): Promise<void> {
  const { code, version, note } = input;
  const found = (await findProject(tx, code)) ?? absent(code);
  const step = settlingStep(stepOfVerb("settle", actor.role, found.state));
  const permit = authorize(actor, step, found);
  const held = await holdProject(tx, found.id);
  const taking = { step, persons: personsOf(actor), version, note, remarks: [] } as const;
  const to = decideStep(taking, { ...held, fund: found.fund, taken: [], findings: [], council: null, signing: null });
  const standing = await findSettlementStanding(tx, found.id);
  decideSettlement(input, { ...standing, latest: await findLatestPaper(tx, found.id) }, vietnamDay(at));
  const { hash: dossierHash } = await copyDossier(tx, found.id);
  const said = { note, amount: null, remarks: [], sheet: null, copy: null };
  const stepId = await saveProjectStep(tx, permit, { from: held.state, to, version, dossierHash, ...said });
  await saveSettlement(tx, permit, stepId, input);
}

function settlingStep(step: string): "project.settle" | "project.settle-central" {
  return step === "project.settle-central" ? step : "project.settle";
}

function absent(code: string): never {
  return refuse({ code: "access.not-found", entity: "project", id: code });
}
