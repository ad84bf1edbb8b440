import { capBreaches } from "@/lib/domain/project/cap-breaches";
import { type CapInForce, capsFor } from "@/lib/domain/project/support-cap";
import { yearsOf } from "@/lib/domain/project/years";
import { CAP_ROWS } from "../../reference/caps";
import { contentOf, type ItemCode } from "../../reference/items";
import { randomness } from "../chance/randomness";
import { MILLION, partOf, roundedDown } from "../chance/shares";
import { outputsOf } from "../outputs/indicators-of-item";
import { COUNTERPART } from "../rows/project-rows";
import { PROVINCIAL_CAP_ROWS } from "../rows/provincial-cap-rows";
import type { Proposal } from "./proposal";

/** A budget line or a target of one year. */
export type BudgetLine = {
  readonly budgetYear: number;
  readonly contentCode: string;
  readonly itemCode: ItemCode;
  readonly support: bigint;
  readonly counterpart: bigint;
  readonly other: bigint;
};
export type Target = { readonly budgetYear: number; readonly indicatorCode: string; readonly target: bigint };

/** One in so many asks for more than half of the cost, and says why. */
const OVER_CAP = 0.06;
/** What a flagship joins to its machinery, by so many đồng for each đồng of it. */
const COMPANIONS = [
  ["vocational-training", 0.08],
  ["booth", 0.05],
] as const;

/** Dự toán by year and item: the support shared over the years, with what the establishments add. */
export function budgetOf(proposal: Proposal): BudgetLine[] {
  const { kind, item, support } = proposal;
  const random = randomness(`proposal budget ${proposal.code}`);
  const [low, high] = random.chance(OVER_CAP) ? [0.6, 0.9] : (COUNTERPART[item] ?? [0, 0.25]);
  const line = (budgetYear: number, itemCode: ItemCode, asked: bigint, ratio: number) => ({
    ...{ budgetYear, contentCode: contentOf(itemCode), itemCode, support: asked },
    counterpart: partOf(asked, ratio, MILLION),
    other: random.chance(0.06) ? partOf(asked, 0.15, MILLION) : 0n,
  });
  return sliced(proposal, support, MILLION).flatMap(([year, slice]) => [
    line(year, item, slice, low + (high - low) * random.fraction()),
    ...(kind === "FLAGSHIP"
      ? COMPANIONS.map(([code, part]) => line(year, code, partOf(slice, part, MILLION), 0.1))
      : []),
  ]);
}

/** What each year is to bring. */
export function targetsOf(proposal: Proposal): Target[] {
  return outputsOf(proposal.item).flatMap(([indicatorCode, each]) =>
    sliced(proposal, BigInt(proposal.count) * BigInt(each), 1n).map(([budgetYear, target]) => ({
      budgetYear,
      indicatorCode,
      target,
    })),
  );
}

/** Why more is asked for than the caps allow; null where nothing is. */
export function capReasonOf(
  proposal: Proposal,
  budget: readonly BudgetLine[],
  beneficiaries: readonly { readonly name: string; readonly support: bigint | null }[],
): string | null {
  const dossier = {
    budget: budget.map(({ itemCode, ...line }) => ({ ...line, item: itemCode })),
    beneficiaries,
    outputs: targetsOf(proposal).map(({ indicatorCode, target }) => ({
      indicator: indicatorCode,
      target: Number(target),
    })),
  };
  const own = PROVINCIAL_CAP_ROWS.filter(({ unit_id }) => unit_id === proposal.unitId).map((row) => ({
    ...{ item: row.item_code, maxPercent: row.max_percent, maxAmount: row.max_amount, basis: BASIS },
  }));
  if (capBreaches(dossier, capsFor(proposal.fund, NATIONAL, own)).length === 0) return null;
  return randomness(`cap reason ${proposal.code}`).pick([
    `Cơ sở tại ${proposal.commune} thuộc địa bàn khó khăn, vốn đối ứng hạn chế; đề nghị xem xét mức hỗ trợ cao hơn quy định.`,
    "Thiết bị nhập khẩu tăng giá so với thời điểm khảo sát; phần vượt sẽ giảm khi có kết quả đấu thầu.",
    "Cơ sở bị thiệt hại do mưa lũ năm 2026, chưa cân đối được vốn đối ứng theo tỷ lệ quy định.",
    `Mô hình có tính lan tỏa với các cơ sở ${proposal.trade} trong vùng; Sở Công Thương kiến nghị cơ quan có thẩm quyền quyết định.`,
  ]);
}

/** An amount over the years of a đề án, in whole steps: of two, the first helps half of the establishments or one more. */
function sliced(
  { startYear: year, endYear, count }: Proposal,
  whole: bigint,
  step: bigint,
): [year: number, slice: bigint][] {
  const half = roundedDown((whole * BigInt(Math.ceil(count / 2))) / BigInt(count), step);
  const first = year === endYear ? whole : half;
  return yearsOf({ year, endYear }).map((one) => [one, one === year ? first : whole - first]);
}

const BASIS: CapInForce["basis"] = { document: "tt-28-2018", clause: "Điều 7", mark: "uncertain" };
const NATIONAL: readonly CapInForce[] = CAP_ROWS.map((row) => ({
  ...{ item: row.item_code, maxPercent: row.max_percent, maxAmount: row.max_amount },
  ...{
    per: { vi: row.per_vi, en: row.per_en },
    basis: BASIS,
    countedBy: row.counted_by,
    perBeneficiary: row.per_beneficiary,
  },
}));
