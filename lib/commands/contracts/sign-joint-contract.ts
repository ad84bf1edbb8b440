import { createHash } from "node:crypto";
import { savePayee } from "@/lib/db/contract-papers";
import { saveContract } from "@/lib/db/contracts";
import { holdListed } from "@/lib/db/hold-listed";
import { saveProjectStep } from "@/lib/db/project-steps";
import { type Transaction, transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import type { ContractedProject } from "@/lib/domain/contract/contracted-project";
import { decideJointContract } from "@/lib/domain/contract/decide-joint-contract";
import { refuse } from "@/lib/domain/errors";
import { vietnamDay } from "@/lib/domain/period/period";
import { stepOfVerb } from "@/lib/domain/steps/verbs";
import type { SignContractInput } from "@/lib/input/contracts";
import { findContracted } from "@/lib/queries/contracts/find-contracted";
import { dossierCopy } from "@/lib/queries/projects/dossier-copy";
import { getDossier } from "@/lib/queries/projects/get-dossier";
import { explainingWrite } from "../explaining-write";
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
  if (actor.unitId === null && fund !== "KCQG") refuse({ code: "access.forbidden", permission: "contract.sign" });
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
async function move(tx: Transaction, actor: Actor, { id, state, stewardUnitId }: ContractedProject): Promise<void> {
  const permit = authorize(actor, stepOfVerb("contract", actor.role, state), { id, stewardUnitId });
  const { version } = await tx.project.findUniqueOrThrow({ where: { id }, select: { version: true } });
  const dossierHash = createHash("sha256")
    .update(dossierCopy(await getDossier(tx, id)))
    .digest("hex");
  await saveProjectStep(tx, permit, {
    ...{ from: state, to: "CONTRACTED", version, dossierHash },
    ...{ note: null, amount: null, remarks: [], sheet: null, copy: null },
  });
}
