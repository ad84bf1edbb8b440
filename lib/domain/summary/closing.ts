import type { Conference } from "../conference/conference";
import type { ConferenceItem, ItemStatus } from "../conference/item";
import type { BudgetYear } from "../period/period";

/** Kiến nghị: who asks whom for what, what was answered, and how it stands. */
export type ClosingProposal = {
  readonly from: string | null;
  readonly addressee: string | null;
  readonly text: string;
  readonly answer: string | null;
  readonly status: ItemStatus | null;
};

/** Tham luận: of whom, and who gave it. */
export type ClosingPaper = { readonly from: string | null; readonly title: string; readonly speaker: string | null };

/** Khen thưởng: whom, and for what or with what. */
export type ClosingAward = { readonly to: string | null; readonly title: string };

/**
 * What the last part of a summary has from the conference itself, beside the texts that its organisers write (domain §7, F).
 * Names stand as they were in the year of its report.
 */
export type SummaryClosing = {
  readonly proposals: readonly ClosingProposal[];
  readonly papers: readonly ClosingPaper[];
  readonly awards: readonly ClosingAward[];
  /** Khen thưởng in words of its own. */
  readonly awarded: string | null;
  /** Who holds the next one, and how it was handed over. */
  readonly next: { readonly year: BudgetYear | null; readonly host: string | null; readonly handOver: string | null };
};

/** The last part of a report of which nothing is kept. */
export const NO_CLOSING: SummaryClosing = {
  ...{ proposals: [], papers: [], awards: [], awarded: null },
  next: { year: null, host: null, handOver: null },
};

/** An entry of a conference, as far as its report prints it. */
export type ClosingItem = Pick<
  ConferenceItem,
  "kind" | "unitId" | "organisation" | "title" | "speaker" | "addressee" | "answer" | "status"
>;

/** Whether a province is among the awards already, by itself or by its name, whatever the entry says of it. */
export function isAwarded(items: readonly ClosingItem[], province: { readonly unitId: string; readonly name: string }) {
  return items.some(
    ({ kind, unitId, organisation }) =>
      kind === "AWARD" && (unitId === null ? organisation === province.name : unitId === province.unitId),
  );
}

/** The kinds of entries that a report prints. */
export const CLOSING_KINDS = ["PROPOSAL", "PAPER", "AWARD"] as const;

/** Puts the last part together from a conference and its entries, each kind in its own order; `nameOf` names a province. */
export function closingOf(
  { awards: awarded, next }: Pick<Conference, "awards" | "next">,
  items: readonly ClosingItem[],
  nameOf: (unitId: string) => string,
): SummaryClosing {
  const of = (kind: (typeof CLOSING_KINDS)[number]) =>
    items
      .filter((item) => item.kind === kind)
      .map(({ unitId, organisation, title, ...item }) => ({
        ...item,
        owner: unitId === null ? organisation : nameOf(unitId),
        title: title ?? "",
      }));
  return {
    proposals: of("PROPOSAL").map(({ owner: from, addressee, title: text, answer, status }) => ({
      ...{ from, addressee, text, answer, status },
    })),
    papers: of("PAPER").map(({ owner: from, title, speaker }) => ({ from, title, speaker })),
    awards: of("AWARD").map(({ owner: to, title }) => ({ to, title })),
    awarded,
    next: { year: next.year, host: next.hostUnitId === null ? null : nameOf(next.hostUnitId), handOver: next.handOver },
  };
}
