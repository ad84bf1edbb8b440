import type { Fund } from "@/lib/domain/fund";
import { nameOn, stewardOf, unitOn } from "../budgets/provinces";
import { dayWithin, minutesLater, recordedAfter } from "../chance/days";
import { randomness } from "../chance/randomness";
import { sampleId } from "../chance/sample-id";
import { KCQG_DECISIONS, kcdpWindow } from "./calendar";
import type { DecisionKind, NationalDecisionKind } from "./decision-kind";

/** A plan decision (quyết định giao, điều chỉnh, bổ sung, thu hồi kế hoạch) with the moments it was entered and issued. */
export type Decision = {
  readonly id: string;
  readonly fund: Fund;
  readonly year: number;
  readonly kind: DecisionKind;
  readonly number: string;
  readonly signedOn: string;
  readonly signer: string;
  /** The province whose decision it is; null for the Ministry's. */
  readonly unitId: string | null;
  readonly recordedAt: string;
  readonly issuedAt: string;
};

/** Decisions already made out: many lines ask for the same one. */
const known = new Map<string, Decision>();

function once(key: string, make: () => Decision): Decision {
  const decision = known.get(key) ?? make();
  known.set(key, decision);
  return decision;
}

/** The Ministry's decision of that year and kind. */
export function nationalDecision(year: number, kind: NationalDecisionKind): Decision {
  return once(`KCQG ${year} ${kind}`, () => makeNational(year, kind));
}

/** The province's own decision of that year and kind; after 1/7/2025 it is its successor's. */
export function provincialDecision(unitId: string, year: number, kind: DecisionKind): Decision {
  return once(`${unitId} ${year} ${kind}`, () => makeProvincial(unitId, year, kind));
}

function makeNational(year: number, kind: NationalDecisionKind): Decision {
  const signedOn = KCQG_DECISIONS[year]?.[kind];
  if (!signedOn) throw new Error(`the Ministry signs no ${kind} decision for ${year}`);
  return {
    ...entered("KCQG", year, kind, null, signedOn),
    number: `${randomness(`number KCQG ${year} ${kind}`).integer(40, 3400)}/QĐ-BCT`,
    signer: "Thứ trưởng Bộ Công Thương",
  };
}

function makeProvincial(unitId: string, year: number, kind: DecisionKind): Decision {
  const signedOn = signingDay(unitId, year, kind);
  const decider = unitOn(unitId, signedOn);
  return {
    ...entered("KCDP", year, kind, decider, signedOn),
    number: `${randomness(`number KCDP ${year} ${kind} ${decider}`).integer(20, 2900)}/QĐ-UBND`,
    signer: `Phó Chủ tịch UBND ${nameOn(decider, signedOn).fullName.replace(/^./, (letter) => letter.toLowerCase())}`,
  };
}

/** The same day for all provinces that are one province today, so a decision after the merger is one decision. */
function signingDay(unitId: string, year: number, kind: DecisionKind): string {
  const steward = stewardOf(unitId);
  const [from, to] = kcdpWindow(year, kind, steward);
  const merged = kind === "ASSIGN" ? unitId : steward;
  return dayWithin(randomness(`signing ${year} ${kind} ${merged}`), from, to);
}

function entered(fund: Fund, year: number, kind: DecisionKind, unitId: string | null, signedOn: string) {
  const random = randomness(`entered ${fund} ${year} ${kind} ${unitId}`);
  const recordedAt = recordedAfter(random, signedOn);
  return {
    id: sampleId("decision", fund, year, kind, unitId ?? "ministry"),
    fund,
    year,
    kind,
    signedOn,
    unitId,
    recordedAt,
    issuedAt: minutesLater(recordedAt, random.integer(15, 55)),
  };
}
