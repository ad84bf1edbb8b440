import type { Dong } from "../money";
import { plansAfter } from "./decide-decision";
import type { WrittenDecision } from "./written-decision";

/** What a draft's lines are held against: what was appraised for each đề án, in đồng, and the reserve list in order. */
export type LineBounds = {
  /** What the Cục proposed, else the support the dossier asks for in the year; by code. */
  readonly proposed: ReadonlyMap<string, Dong>;
  /** Codes of the year's reserve list in its order. */
  readonly reserve: readonly string[];
};

/** What to look at again in a draft; it hinders nobody from issuing it. */
export type DecisionWarning =
  | { readonly kind: "above-appraised"; readonly project: string; readonly plan: Dong; readonly proposed: Dong }
  | {
      readonly kind: "out-of-order";
      readonly project: string;
      readonly rank: number;
      /** Those that stand before it in reserve and are not in the decision. */
      readonly passedOver: readonly string[];
      /** Its line's note; null where nobody wrote why. */
      readonly reason: string | null;
    };

/**
 * Vượt mức thẩm định, lấy không theo thứ tự dự phòng: lines that leave a đề án with more than was appraised, and those
 * that take one from the reserve list before others that stand ahead of it.
 */
export function decisionWarnings(
  decision: Pick<WrittenDecision, "lines">,
  { proposed, reserve }: LineBounds,
): readonly DecisionWarning[] {
  const above = plansAfter(decision).flatMap(({ project: { code, plan: before }, plan }): DecisionWarning[] => {
    const most = proposed.get(code);
    return most !== undefined && plan > most && plan > before
      ? [{ kind: "above-appraised", project: code, plan, proposed: most }]
      : [];
  });
  const given = decision.lines.filter(({ project, signedAmount }) => project !== null && signedAmount > 0n);
  const taken = new Set(given.map(({ project }) => project?.code ?? ""));
  const early = reserve.flatMap((code, at): DecisionWarning[] => {
    const passedOver = reserve.slice(0, at).filter((ahead) => !taken.has(ahead));
    if (!taken.has(code) || passedOver.length === 0) return [];
    const reason = given.find(({ project, note }) => project?.code === code && note)?.note ?? null;
    return [{ kind: "out-of-order", project: code, rank: at + 1, passedOver, reason }];
  });
  return [...above, ...early];
}
