import { currentReference } from "@/lib/db/reference";
import { reading, type Transaction } from "@/lib/db/transaction";
import { PUBLIC_SCOPE, type ReadScope } from "@/lib/domain/access/read-scope";
import { namesOf } from "@/lib/domain/names";
import { type IsoDate, vietnamDay } from "@/lib/domain/period/period";
import type { DecisionOnPaper } from "@/lib/domain/plan/decision-on-paper";
import type { WrittenDecision } from "@/lib/domain/plan/written-decision";
import { byName, fullNameOn } from "@/lib/domain/territory/unit-names";
import { listCentralAgencies } from "../agencies/list-central-agencies";
import { getWrittenDecision } from "./get-written-decision";
import { listPlansBefore } from "./list-plans-before";

/** What decisions of each fund rest on, in the order papers cite them (domain §1). */
const LAW = {
  KCQG: ["nd-45-2012", "nd-235-2025", "tt-36-2013", "tt-17-2018", "tt-28-2018", "tt-64-2024"],
  KCDP: ["nd-45-2012", "nd-235-2025", "tt-46-2012", "tt-20-2017", "tt-28-2018", "tt-64-2024"],
} as const;

/** A decision as its paper says it, a draft for those who see it; null where it is absent or not theirs. */
export async function getDecisionOnPaper(scope: ReadScope, id: string): Promise<DecisionOnPaper | null> {
  const decision = await getWrittenDecision(scope, id);
  if (!decision) return null;
  const { budgetYear, unitId, signedOn } = decision;
  const today = vietnamDay(new Date());
  const day = signedOn ?? today;
  const reference = await currentReference();
  const names = namesOf(reference, today);
  const isDraft = decision.state === "DRAFT";
  return reading(isDraft ? scope : PUBLIC_SCOPE, async (tx) => {
    const before = await listPlansBefore(tx, decision);
    return {
      ...{ ...headOf(decision), isDraft, law: await lawOn(tx, LAW[decision.fund], day) },
      ...(await listCentralAgencies(tx, day)),
      province: unitId === null ? null : fullNameOn(reference.territory, unitId, day),
      lines: decision.lines
        .map(({ project, unitId: of, content, signedAmount, note }) => ({
          ...{ unit: names.unit(of, budgetYear), content: names.content(content, budgetYear).vi, note },
          project: project && { code: project.code, title: project.title },
          ...{ amount: signedAmount, before: (project && before.get(project.id)) ?? 0n },
        }))
        .sort((one, other) => byName(one.unit, other.unit)),
    };
  });
}

function headOf({ id, fund, budgetYear, kind, number, signedOn, signer }: WrittenDecision) {
  return { id, fund, budgetYear, kind, number, signedOn, signer };
}

async function lawOn(tx: Transaction, ids: readonly string[], day: IsoDate) {
  const found = await tx.legalDocument.findMany({ where: { id: { in: [...ids] } } });
  const isoDay = (on: Date | null) => on?.toISOString().slice(0, 10) ?? null;
  return ids.flatMap((id) => {
    const document = found.find((one) => one.id === id);
    if (!document) return [];
    const [from, to] = [isoDay(document.validFrom), isoDay(document.validTo)];
    const inForce = (from === null || from <= day) && (to === null || day < to);
    return inForce ? [{ number: document.number, title: document.titleVi, issuer: document.issuer }] : [];
  });
}
