import type { LegalBasis } from "../catalogue/catalogue";
import type { Wording } from "../catalogue/wording";
import { type Dong, sumOf } from "../money";
import type { Budget } from "./amounts";
import type { CapInForce } from "./support-cap";

/** What of a dossier decides how much support it may ask for. */
export type CappedDossier = {
  readonly budget: readonly (Budget & { readonly item: string })[];
  readonly beneficiaries: readonly { readonly name: string; readonly support: Dong | null }[];
  readonly outputs: readonly { readonly indicator: string; readonly target: number }[];
};

/** The room one item has: the most that may be asked for, by share and by number, and what is asked for. */
export type CapRoom = {
  readonly item: string;
  /** Asked for, over all years. */
  readonly support: Dong;
  /** Total cost of the item, over all years. */
  readonly cost: Dong;
  readonly percent: number | null;
  /** The most by share of the cost; null where the cap names none. */
  readonly byPercent: Dong | null;
  readonly each: Dong;
  /** How many establishments, models or clusters carry a cap of their own. */
  readonly quantity: number;
  readonly per: Wording;
  /** The most by number. */
  readonly byQuantity: Dong;
  readonly basis: LegalBasis;
};

/** Vượt mức hỗ trợ: an item asks for more than its share or its number allows, or one establishment for more than one cap. */
export type CapBreach =
  | { readonly rule: "percent" | "quantity"; readonly room: CapRoom; readonly most: Dong; readonly over: Dong }
  | {
      readonly rule: "beneficiary";
      readonly name: string;
      readonly support: Dong;
      readonly most: Dong;
      readonly over: Dong;
      readonly basis: LegalBasis;
    };

/**
 * The capped items of a dossier with their room. Each of k establishments, models or clusters carries a cap; how many
 * there are is what the dossier aims at, or whom it names, whichever is more, and at least one.
 */
export function capRooms({ budget, beneficiaries, outputs }: CappedDossier, caps: readonly CapInForce[]): CapRoom[] {
  return caps.flatMap(({ item, maxPercent, maxAmount, per, basis, countedBy, perBeneficiary }): CapRoom[] => {
    const lines = budget.filter((line) => line.item === item);
    const support = sumOf(lines.map((line) => line.support));
    if (support === 0n) return [];
    const cost = sumOf(lines.map((line) => line.support + line.counterpart + line.other));
    const aimed = outputs
      .filter(({ indicator }) => indicator === countedBy)
      .reduce((sum, { target }) => sum + target, 0);
    const quantity = Math.max(aimed, perBeneficiary ? beneficiaries.length : 0, 1);
    const byPercent = maxPercent === null ? null : (cost * BigInt(maxPercent)) / 100n;
    const byQuantity = maxAmount * BigInt(quantity);
    return [
      { ...{ item, support, cost, percent: maxPercent, byPercent, each: maxAmount, quantity, per, byQuantity, basis } },
    ];
  });
}

/** Every way a dossier asks for more than the caps allow, each with its clause and by how much; none within them. */
export function capBreaches(dossier: CappedDossier, caps: readonly CapInForce[]): readonly CapBreach[] {
  const ofItems = capRooms(dossier, caps).flatMap((room): CapBreach[] => {
    const { support, byPercent, byQuantity } = room;
    const limits = [["percent", byPercent] as const, ["quantity", byQuantity] as const];
    return limits.flatMap(([rule, most]) =>
      most !== null && support > most ? [{ rule, room, most, over: support - most }] : [],
    );
  });
  return [...ofItems, ...overForOne(dossier, caps)];
}

/** Establishments that are given more than one cap each; only where every supported item is capped for each of them. */
function overForOne({ budget, beneficiaries }: CappedDossier, caps: readonly CapInForce[]): CapBreach[] {
  const items = [...new Set(budget.filter(({ support }) => support > 0n).map(({ item }) => item))];
  const perOne = items.map((item) => caps.find((cap) => cap.item === item && cap.perBeneficiary));
  const [first] = perOne;
  if (!first || perOne.some((cap) => cap === undefined)) return [];
  const most = sumOf(perOne.map((cap) => cap?.maxAmount ?? 0n));
  return beneficiaries.flatMap(({ name, support }): CapBreach[] =>
    support !== null && support > most
      ? [{ rule: "beneficiary", name, support, most, over: support - most, basis: first.basis }]
      : [],
  );
}
