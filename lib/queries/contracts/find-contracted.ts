import { z } from "zod";
import type { Transaction } from "@/lib/db/transaction";
import type { ContractedProject, ContractYear } from "@/lib/domain/contract/contracted-project";
import { sumOf } from "@/lib/domain/money";
import { type IsoDate, vietnamDay } from "@/lib/domain/period/period";

const unitRows = z.array(z.object({ id: z.string(), unit_id: z.string() }));

/**
 * Đề án of these ids as a contract of that day is signed on them, as the reader sees them; inside a command, after they
 * are held. In no order; those the reader does not see are left out.
 */
export async function findContracted(
  tx: Transaction,
  ids: readonly string[],
  signedOn: IsoDate,
): Promise<ContractedProject[]> {
  const rows = await tx.project.findMany({
    where: { id: { in: [...ids] } },
    select: {
      ...{
        id: true,
        code: true,
        fund: true,
        kind: true,
        state: true,
        stewardUnitId: true,
        startYear: true,
        endYear: true,
      },
      acceptances: { select: { budgetYear: true } },
      balances: { select: { budgetYear: true, plan: true, committed: true } },
      planLines: {
        where: { decision: { issuedAt: { not: null } } },
        select: {
          ...{ budgetYear: true, contentCode: true, itemCode: true, signedAmount: true },
          decision: { select: { number: true, signedOn: true } },
        },
      },
      beneficiaries: { select: { beneficiary: { select: { name: true, taxCode: true } } } },
      outputs: { select: { indicatorCode: true, target: true } },
      budgetLines: { select: { itemCode: true } },
      doubted: {
        orderBy: { decidedAt: "desc" },
        select: { decision: true, other: { select: { code: true } } },
      },
    },
  });
  const today = new Date(vietnamDay(new Date()));
  const caps = await tx.supportCap.findMany({
    where: {
      perBeneficiary: true,
      fund: "KCQG",
      validFrom: { lte: today },
      OR: [{ validTo: null }, { validTo: { gt: today } }],
    },
    select: { itemCode: true, countedBy: true },
  });
  const units = unitRows.parse(
    await tx.$queryRaw`SELECT id, unit_on(unit_id, ${signedOn}::date) AS unit_id FROM project WHERE id = ANY (${[...ids]}::uuid[])`,
  );
  const unitOf = new Map(units.map((row) => [row.id, row.unit_id]));
  return rows.map(({ acceptances, balances, planLines, beneficiaries, outputs, budgetLines, doubted, ...project }) => {
    const items = new Set(budgetLines.map(({ itemCode }) => itemCode));
    const counted = new Set(caps.flatMap(({ itemCode, countedBy }) => (items.has(itemCode) ? [countedBy] : [])));
    const promised = outputs.filter(({ indicatorCode }) => counted.has(indicatorCode));
    const newest = new Map(doubted.toReversed().map(({ decision, other }) => [other.code, decision]));
    return {
      ...project,
      unitId: unitOf.get(project.id) ?? project.stewardUnitId,
      years: balances.map((balance) => ({
        ...yearOf(balance, planLines),
        accepted: acceptances.some(({ budgetYear }) => budgetYear === balance.budgetYear),
      })),
      beneficiaries: beneficiaries.map(({ beneficiary }) => beneficiary),
      places: promised.reduce((sum, { target }) => sum + Number(target), 0),
      toMend: [...newest].flatMap(([code, decision]) => (decision === "will-mend" ? [code] : [])),
    };
  });
}

type Line = {
  readonly budgetYear: number;
  readonly contentCode: string;
  readonly itemCode: string;
  readonly signedAmount: bigint;
  readonly decision: { readonly number: string | null; readonly signedOn: Date | null };
};

function yearOf(
  { budgetYear: year, plan, committed }: { budgetYear: number; plan: bigint; committed: bigint },
  lines: readonly Line[],
): Omit<ContractYear, "accepted"> {
  const own = lines.filter(({ budgetYear }) => budgetYear === year);
  const decisions = own.flatMap(({ signedAmount, decision: { number, signedOn } }) =>
    signedAmount > 0n && signedOn ? [{ number: number ?? "", signedOn: signedOn.toISOString().slice(0, 10) }] : [],
  );
  const [decision = null] = decisions.sort((one, other) => (one.signedOn < other.signedOn ? -1 : 1));
  return { year, plan, committed, decision, contents: contentsOf(own) };
}

function contentsOf(lines: readonly Line[]): ContractYear["contents"] {
  const contents = [...new Set(lines.map(({ contentCode }) => contentCode))].sort();
  return contents.flatMap((content) => {
    const own = lines.filter(({ contentCode }) => contentCode === content);
    const items = [...new Set(own.map(({ itemCode }) => itemCode))].map((item) => ({
      item,
      plan: sumOf(own.filter(({ itemCode }) => itemCode === item).map(({ signedAmount }) => signedAmount)),
    }));
    const plan = sumOf(items.map((one) => one.plan));
    const [most] = items.sort((one, other) => (one.plan > other.plan ? -1 : 1));
    return most && plan > 0n ? [{ content, item: most.item, plan }] : [];
  });
}
