import { z } from "zod";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { Fund } from "@/lib/domain/fund";
import type { BudgetYear } from "@/lib/domain/period/period";
import { type DecisionCandidate, MOST_CANDIDATES } from "@/lib/domain/plan/candidate";
import { WAITING_FOR_PLAN } from "@/lib/domain/plan/decide-decision";
import type { DecisionKind } from "@/lib/domain/plan/decision";
import { statesWhere } from "@/lib/domain/project/state";
import { proposedOf, proposedParts } from "./proposed-amount";

/** The newest agreed request for a year's money that no decision has answered. */
const agreedMoneyOf = (year: BudgetYear) => {
  const ofYear = { change: "MONEY", subject: String(year) };
  return {
    where: { state: "AGREED", answer: null, lines: { some: ofYear } },
    orderBy: { number: "desc" },
    take: 1,
    select: { number: true, lines: { where: ofYear, select: { after: true } } },
  } as const;
};

/** What an agreed request asks the year's money to be. */
const agreedMoney = z
  .tuple([z.object({ after: z.object({ amount: z.string() }) })])
  .transform(([{ after }]) => BigInt(after.amount));

type Of = {
  readonly fund: Fund;
  readonly year: BudgetYear;
  readonly kind: DecisionKind;
  readonly unitId: string | null;
  readonly within: string | null;
};

/**
 * The đề án a decision may list, as the reader sees them: those that wait for a plan where one is given, those that have
 * one where it is changed, and, where it is cut, those that have ended and do not need theirs. `within`: of one province alone. Those in the year's reserve list stand first, in its order,
 * then by province and code; the first of them, and how many there are.
 */
export function listCandidates(scope: ReadScope, { fund, year, kind, unitId, within }: Of) {
  return reading(scope, async (tx): Promise<{ candidates: DecisionCandidate[]; total: number }> => {
    const running = statesWhere((record) => record.public && record.open);
    const waits = WAITING_FOR_PLAN[fund];
    const ended = {
      state: { in: statesWhere(({ open }) => !open) },
      balances: { some: { budgetYear: year, plan: { gt: 0n } } },
    };
    const where = {
      ...{ fund, startYear: { lte: year }, endYear: { gte: year } },
      ...(unitId !== null && { stewardUnitId: unitId }),
      ...(within !== null && { unitId: within }),
      OR: [
        { state: kind === "ASSIGN" ? waits : { in: kind === "WITHDRAW" ? running : [waits, ...running] } },
        ...(kind === "WITHDRAW" || kind === "ADJUST" ? [ended] : []),
      ],
    };
    const total = await tx.project.count({ where });
    const select = {
      ...{ code: true, title: true, state: true, unitId: true, contentCode: true },
      balances: { where: { budgetYear: year }, select: { plan: true } },
      ...{ reservePlace: { select: { rank: true } }, ...proposedParts(year), adjustments: agreedMoneyOf(year) },
    } as const;
    const inReserve = { reservePlace: { is: { budgetYear: year } } };
    const reserved = await tx.project.findMany({
      where: { ...where, ...inReserve },
      orderBy: { reservePlace: { rank: "asc" } },
      ...{ take: MOST_CANDIDATES, select },
    });
    const others = await tx.project.findMany({
      where: { ...where, NOT: inReserve },
      orderBy: [{ unitId: "asc" }, { code: "asc" }],
      ...{ take: MOST_CANDIDATES - reserved.length, select },
    });
    const candidates = [...reserved, ...others].map(
      (
        { budgetLines, balances, steps, reservePlace, contentCode: content, adjustments: [agreed], ...project },
        at,
      ) => ({
        ...{ ...project, content, plan: balances[0]?.plan ?? 0n, adjustment: agreed?.number ?? null },
        proposed: agreed ? agreedMoney.parse(agreed.lines) : proposedOf({ budgetLines, steps }),
        rank: at < reserved.length ? (reservePlace?.rank ?? null) : null,
      }),
    );
    return { candidates, total };
  });
}
