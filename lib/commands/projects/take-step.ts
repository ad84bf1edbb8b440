import { holdProject, saveProjectStep } from "@/lib/db/project-steps";
import { type Transaction, transaction } from "@/lib/db/transaction";
import { projectDetailJson } from "@/lib/documents/projects-json";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import { sheetCount } from "@/lib/domain/project/council";
import type { ProjectState } from "@/lib/domain/project/state";
import { stepOfVerb } from "@/lib/domain/steps/verbs";
import type { TakeStepInput } from "@/lib/input/project-steps";
import { findCouncilOn } from "@/lib/queries/councils/find-council-on";
import { checkWritten } from "@/lib/queries/projects/check-written";
import { getDossier } from "@/lib/queries/projects/get-dossier";
import { getProject } from "@/lib/queries/projects/get-project";
import { findProject } from "@/lib/queries/vouchers/find-project";
import { refusalsOf } from "../contracts/contract-refusals";
import { nameBeneficiaries } from "../contracts/name-beneficiaries";
import { signContract } from "../contracts/sign-contract";
import { signingOf } from "../contracts/signing-of";
import { decideFor } from "./decide-for";
import { copied } from "./dossier-hash";
import { explaining } from "./explaining";

/**
 * Takes a đề án one step further (trình, trả lại, thẩm định, đăng ký, rút, không duyệt, ký hợp đồng, bắt đầu): its new
 * state, its history, the hash of its dossier, the contract it signs and the trail in one transaction. Gives the đề án as
 * it then stands.
 *
 * Refuses with `access.not-found` (another province's đề án looks absent), `access.forbidden`, whatever `decideStep`
 * refuses with, `contract.number-taken`, `project.busy` or `contract.busy`.
 */
export async function takeStep(actor: Actor, input: TakeStepInput, at: Date) {
  await moveProject(actor, input, at);
  const project = await getProject(readScope(actor), input.code);
  return project ? projectDetailJson(project) : absent(input.code);
}

/** The same without reading the đề án again: gives the state and version it has then. */
export async function moveProject(actor: Actor, input: TakeStepInput, at: Date) {
  const state = await explaining(() => transaction(actor, (tx) => takeOnce(tx, actor, input, at)), {
    step_allowed: { code: "access.forbidden", permission: `project.${input.verb}` },
    council_has_met: { code: "project.busy" },
    project_as_seen: { code: "project.stale", version: input.version },
    ...(input.contract && refusalsOf(input.contract)),
  });
  return { state, version: input.version + 1 };
}

async function takeOnce(tx: Transaction, actor: Actor, input: TakeStepInput, at: Date): Promise<ProjectState> {
  const { permit, state, to, dossier, signing } = await decideOnce(tx, actor, input, at);
  const { version, note, amount, remarks, sheet } = input;
  const { text, hash: dossierHash } = copied(dossier);
  const copy = to === "SUBMITTED" ? text : null;
  if (input.contract) await nameBeneficiaries(tx, actor, permit.id, input.contract);
  await saveProjectStep(tx, permit, { from: state, to, version, dossierHash, note, amount, remarks, sheet, copy });
  if (signing) await signContract(tx, actor, signing, input.contract?.beneficiaries ?? []);
  return to;
}

/** The step as it may be taken now, decided under the đề án's lock; nothing is written. Refuses as `takeStep` does. */
export async function decideOnce(tx: Transaction, actor: Actor, input: TakeStepInput, at: Date) {
  const { code, verb } = input;
  const found = (await findProject(tx, code)) ?? absent(code);
  authorize(actor, stepOfVerb(verb, actor.role, found.state), found);
  const held = await holdProject(tx, found.id);
  const step = stepOfVerb(verb, actor.role, held.state);
  const taken = await tx.projectStep.findMany({
    where: { projectId: found.id },
    select: { step: true, takenBy: true, onBehalfOf: true },
  });
  const dossier = await getDossier(tx, found.id);
  const findings = step === "project.submit" ? (await checkWritten(tx, dossier, found.stewardUnitId)).findings : [];
  const standing = step === "project.appraise-local" ? await findCouncilOn(tx, found.id) : null;
  const council = standing && sheetCount(standing);
  const signing = await signingOf(tx, found.id, input.contract, at);
  const { permit, to } = decideFor(actor, input, found, { ...held, taken, findings, council, signing });
  return { permit, state: held.state, to, dossier, signing };
}

function absent(code: string): never {
  return refuse({ code: "access.not-found", entity: "project", id: code });
}
