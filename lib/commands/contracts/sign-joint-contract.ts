import { savePayee } from "@/lib/db/contract-papers";
import { saveContract } from "@/lib/db/contracts";
import { holdListed } from "@/lib/db/hold-listed";
import { saveProjectStep } from "@/lib/db/project-steps";
import { type Transaction, transaction } from "@/lib/db/transaction";
import { type Actor, personsOf } from "@/lib/domain/access/actor";
import { contractFunds } from "@/lib/domain/access/contract-rules";
import { authorize } from "@/lib/domain/access/permit";
import type { ContractedProject } from "@/lib/domain/contract/contracted-project";
import { decideJointContract } from "@/lib/domain/contract/decide-joint-contract";
import { refuse } from "@/lib/domain/errors";
import { vietnamDay } from "@/lib/domain/period/period";
import { decideStep } from "@/lib/domain/project/decide-step";
import { stepOfVerb } from "@/lib/domain/steps/verbs";
import type { SignContractInput } from "@/lib/input/contracts";
import { findContracted } from "@/lib/queries/contracts/find-contracted";
import { explainingWrite } from "../explaining-write";
import { copyDossier } from "../projects/dossier-hash";
import { refusalsOf } from "./contract-refusals";

/**
 * Ký hợp đồng của nhiều đề án: one contract over đề án of one province and fund; those that were assigned move to
 * CONTRACTED, each with a step of its history, all or none. Gives its id.
 *
 * Refuses with `access.forbidden`, whatever `decideJointContract` refuses with, `contract.number-taken` or `contract.busy`.
 */
export async function signJointContract(actor: Actor, input: SignContractInput, at: Date) {
  const id = crypto.randomUUID();
  await explainingWrite(() => transaction(actor, (tx) => signOnce(tx, actor, { ...input, id }, at)), {
    busy: { code: "contract.busy" },
    rules: {
      ...refusalsOf({ ...input, budgetYear: input.year }),
      step_allowed: { code: "access.forbidden", permission: "contract.sign" },
      project_as_seen: { code: "contract.busy" },
    },
  });
  return { id };
}

async function signOnce(
  tx: Transaction,
  actor: Actor,
  { id, payee, ...input }: SignContractInput & { readonly id: string },
  at: Date,
): Promise<void> {
  const { fund, year: budgetYear, number, signedOn, endOn, party, shares: sent } = input;
  if (!contractFunds(actor).includes(fund)) refuse({ code: "access.forbidden", permission: "contract.sign" });
  const codes = [...new Set(sent.map(({ projectCode }) => projectCode))];
  const listed = await tx.project.findMany({ where: { code: { in: codes } }, select: { id: true } });
  const ids = listed.map((project) => project.id);
  await holdListed(tx, ids);
  const decided = decideJointContract(input, await findContracted(tx, ids, signedOn), vietnamDay(at));
  const [first] = decided;
  if (!first) throw new Error("a contract has shares");
  const { unitId, stewardUnitId } = first.project;
  const permit = authorize(actor, "contract.sign", { id, stewardUnitId });
  const inOrder = decided.toSorted((one, other) => (one.project.id < other.project.id ? -1 : 1));
  for (const { project } of inOrder) if (project.state === "ASSIGNED") await move(tx, actor, project);
  await saveContract(tx, permit, {
    ...{ number, signedOn, endOn, party, fund, budgetYear, unitId, named: [] },
    shares: inOrder.flatMap(({ project: { id: projectId, code: projectCode }, shares }) =>
      shares.map((share) => ({ ...share, projectId, projectCode })),
    ),
  });
  if (payee) await savePayee(tx, permit, payee);
}

/** The step that the contract takes on one of its đề án. */
async function move(tx: Transaction, actor: Actor, project: ContractedProject): Promise<void> {
  const { id, state, fund, stewardUnitId } = project;
  const step = stepOfVerb("contract", actor.role, state);
  const permit = authorize(actor, step, { id, stewardUnitId });
  const { version } = await tx.project.findUniqueOrThrow({ where: { id }, select: { version: true } });
  const said = { note: null, remarks: [] };
  const standing = { state, version, fund, taken: [], findings: [], council: null, signing: null };
  const to = decideStep({ step, persons: personsOf(actor), version, ...said }, standing);
  const { hash: dossierHash } = await copyDossier(tx, id);
  await saveProjectStep(tx, permit, {
    ...{ from: state, to, version, dossierHash },
    ...{ ...said, amount: null, sheet: null, copy: null },
  });
}
