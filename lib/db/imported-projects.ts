import { z } from "zod";
import type { Permit } from "@/lib/domain/access/permit";
import type { NewProject } from "@/lib/domain/project/new-project";
import { PROJECT_STATES } from "@/lib/domain/project/state";
import { saveAuditEntries } from "./audit";
import type { Transaction } from "./transaction";

/** A đề án of a sheet, to be saved under a permit of its own. */
export type ImportedProject = { readonly permit: Permit<"project.create">; readonly written: NewProject };

/** Đề án saved by one round of statements: what makes these keeps for good the memory its longest one took. */
const AT_ONCE = 10;
/** Between two tellings of how far it is. */
const TOLD_EVERY = 50;
const coded = z.array(z.object({ code: z.string(), place: z.number() }));

/**
 * Writes many đề án as drafts with all that stands below them and the trail, and gives their codes in order. `told` hears
 * how many are written, now and then and at the end.
 */
export async function saveImportedProjects(
  tx: Transaction,
  projects: readonly ImportedProject[],
  told?: (saved: number) => Promise<void>,
): Promise<string[]> {
  const codes: string[] = [];
  for (let from = 0; from < projects.length; from += AT_ONCE) {
    codes.push(...(await saveSome(tx, projects.slice(from, from + AT_ONCE))));
    if (codes.length % TOLD_EVERY === 0 || codes.length === projects.length) await told?.(codes.length);
  }
  return codes;
}

async function saveSome(tx: Transaction, projects: readonly ImportedProject[]): Promise<string[]> {
  const codes = await nextCodes(tx, projects);
  const named = projects.map(({ permit, written }, index) => {
    const project = { ...written.project, code: codes[index] ?? "" };
    return { ...written, permit, projectId: permit.id, project };
  });
  await tx.project.createMany({
    data: named.map(({ projectId: id, project }) => {
      return { ...project, id, state: "DRAFT" as const, stewardUnitId: project.unitId };
    }),
  });
  await saveAuditEntries(
    tx,
    named.map(({ permit, project, outline, budget, outputs, beneficiaries }) => {
      const after = { ...project, outline, budget, outputs, beneficiaries: beneficiaries.length };
      return { permit, change: { before: null, after } };
    }),
  );
  await tx.projectOutline.createMany({ data: named.map(({ projectId, outline }) => ({ projectId, ...outline })) });
  await tx.projectBudgetLine.createMany({
    data: named.flatMap(({ projectId, budget }) => budget.map((line) => ({ projectId, ...line }))),
  });
  await tx.projectOutput.createMany({
    data: named.flatMap(({ projectId, outputs }) => outputs.map((output) => ({ projectId, ...output }))),
  });
  await saveBeneficiaries(tx, named);
  return codes;
}

async function nextCodes(tx: Transaction, projects: readonly ImportedProject[]): Promise<string[]> {
  const funds = projects.map(({ written }) => written.project.fund);
  const years = projects.map(({ written }) => written.project.startYear);
  const rows = coded.parse(
    await tx.$queryRaw`
      SELECT next_project_code(of_fund::fund, of_year) AS code, place::integer AS place
      FROM unnest(${funds}::text[], ${years}::integer[]) WITH ORDINALITY AS t(of_fund, of_year, place)`,
  );
  return rows.toSorted((a, b) => a.place - b.place).map(({ code }) => code);
}

/** Enters who is not in the register yet, once however many đề án name them, and links them. */
async function saveBeneficiaries(
  tx: Transaction,
  named: readonly (Pick<NewProject, "project" | "beneficiaries"> & { readonly projectId: string })[],
): Promise<void> {
  const all = named.flatMap(({ projectId, project: { unitId }, beneficiaries }) =>
    beneficiaries.map(({ support, ...one }) => ({ projectId, support, entered: { ...one, unitId } })),
  );
  if (all.length === 0) return;
  await tx.beneficiary.createMany({
    data: all.map(({ entered }) => ({ ...entered, stewardUnitId: entered.unitId })),
    skipDuplicates: true,
  });
  const register = await tx.beneficiary.findMany({
    where: { name: { in: [...new Set(all.map(({ entered }) => entered.name))] } },
    select: { id: true, name: true, taxCode: true, unitId: true },
  });
  const keyOf = (one: { name: string; taxCode: string | null; unitId: string }) =>
    JSON.stringify([one.unitId, one.taxCode, one.name]);
  const ids = new Map(register.map((one) => [keyOf(one), one.id]));
  const links = all.flatMap(({ projectId, support, entered }) => {
    const beneficiaryId = ids.get(keyOf(entered));
    return beneficiaryId ? [{ projectId, beneficiaryId, support, address: entered.address }] : [];
  });
  await tx.projectBeneficiary.createMany({ data: links });
}

const held = z.array(z.object({ id: z.string(), state: z.enum(PROJECT_STATES), version: z.int() }));

/** Holds several đề án until the transaction ends, in one order, with the state and version that stand under the lock. */
export async function holdProjects(tx: Transaction, ids: readonly string[]): Promise<z.infer<typeof held>> {
  return held.parse(
    await tx.$queryRaw`
      SELECT i.id::text, h.state::text, h.version
      FROM (SELECT id FROM unnest(${[...ids]}::uuid[]) AS t(id) ORDER BY id) i, LATERAL hold_project(i.id) h`,
  );
}

/** A draft to withdraw (rút), as it was seen. */
type Withdrawal = {
  readonly permit: Permit<"project.withdraw">;
  readonly version: number;
  readonly dossierHash: string;
  readonly note: string;
};

/** Withdraws many drafts by a step each, with the trail. */
export async function saveWithdrawals(tx: Transaction, withdrawals: readonly Withdrawal[]): Promise<void> {
  const rows = withdrawals.map(({ permit, version, dossierHash, note }) => {
    return { id: crypto.randomUUID(), project_id: permit.id, version, note, dossier_hash: dossierHash };
  });
  await tx.$executeRaw`
    INSERT INTO project_step (id, project_id, project_version, step, note, dossier_hash)
    SELECT id, project_id, version, 'project.withdraw', note, dossier_hash
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r (id uuid, project_id uuid, version integer, note text,
      dossier_hash text)`;
  await saveAuditEntries(
    tx,
    withdrawals.map(({ permit, version, note, dossierHash }) => ({
      permit,
      change: { before: { state: "DRAFT", version }, after: { state: "WITHDRAWN", note, dossierHash } },
    })),
  );
}
