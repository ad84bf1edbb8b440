import type { RegionCode } from "@/lib/domain/figures/execution-query";
import { FUNDS, type Fund } from "@/lib/domain/fund";
import type { Row } from "../../write/row";
import { fixedAmount, MONEY_FIXTURES } from "../budgets/fixtures";
import { provincesOf } from "../budgets/provinces";
import { dayWithin, minutesLater, officeMoment } from "../chance/days";
import { randomness } from "../chance/randomness";
import { sampleId } from "../chance/sample-id";
import { MILLION, sharedOut } from "../chance/shares";

/** Certified periodic reports: drafted with their amounts, then certified. */
export type ReportRows = { readonly reports: Row[]; readonly amounts: Row[]; readonly certified: Row[] };

/** The days on which provinces certified their estimates, before the conference of 16/5/2024. */
const CERTIFIED: readonly [string, string] = ["2024-05-06", "2024-05-10"];

type Period = { readonly region: RegionCode; readonly year: number; readonly through: number };

/** One report for each province of each region and period with a given estimate; their estimates add up to it. */
export function reportRows(): ReportRows {
  const estimates = MONEY_FIXTURES.filter(({ measure }) => measure === "ESTIMATE");
  const periods = new Map<string, Period>();
  for (const { scope, year, through } of estimates) {
    periods.set(`${scope} ${year} ${through}`, { region: scope as RegionCode, year, through });
  }
  const rows: ReportRows = { reports: [], amounts: [], certified: [] };
  for (const period of periods.values()) {
    const provinces = provincesOf(period.region, `${period.year}-06-01`);
    const shares = new Map<Fund, readonly bigint[]>();
    for (const fund of FUNDS) {
      const total = fixedAmount(period.region, period.year, period.through, fund, "ESTIMATE") ?? 0n;
      const random = randomness(`estimates ${period.region} ${period.year} ${fund}`);
      shares.set(
        fund,
        sharedOut(
          total,
          provinces.map(({ size }) => size * (0.7 + 0.6 * random.fraction())),
          MILLION / 2n,
        ),
      );
    }
    provinces.forEach(({ unitId }, index) => {
      const report = reportOf(period, unitId);
      rows.reports.push(report.draft);
      rows.certified.push(report.certified);
      for (const fund of FUNDS) {
        const amount = shares.get(fund)?.[index] ?? 0n;
        rows.amounts.push({
          report_id: report.draft.id ?? null,
          fund,
          measure: "ESTIMATE",
          content_code: null,
          amount,
        });
      }
    });
  }
  return rows;
}

function reportOf({ year, through }: Period, unitId: string): { draft: Row; certified: Row } {
  const id = sampleId("report", unitId, year, through);
  const random = randomness(`report ${id}`);
  const draftedAt = officeMoment(random, dayWithin(random, ...CERTIFIED));
  return {
    draft: {
      id,
      unit_id: unitId,
      budget_year: year,
      through_month: through,
      state: "DRAFT",
      number: `${random.integer(40, 260)}/BC-SCT`,
      recorded_at: draftedAt,
    },
    certified: { id, state: random.chance(0.85) ? "LOCKED" : "APPROVED", certified_at: minutesLater(draftedAt, 90) },
  };
}
