import type { RegionCode } from "@/lib/domain/figures/execution-query";
import type { Fund } from "@/lib/domain/fund";
import { million } from "../chance/shares";
import { fixedAmount } from "./fixtures";

export const SAMPLE_YEARS = [2022, 2023, 2024, 2025, 2026] as const;

type Invented = Readonly<Record<RegionCode, Readonly<Partial<Record<Fund, number>>>>>;

/** Plans in triệu đồng where no fixture gives one. A missing amount follows from a fixture's total. */
const INVENTED_PLAN: Readonly<Record<number, Invented>> = {
  2022: { BAC: { KCQG: 78_000, KCDP: 96_200 }, MTTN: {}, NAM: { KCQG: 27_500, KCDP: 54_850 } },
  2023: { BAC: { KCQG: 84_000 }, MTTN: {}, NAM: { KCQG: 26_400 } },
  2024: { BAC: {}, MTTN: { KCQG: 30_200, KCDP: 48_900 }, NAM: { KCQG: 28_600 } },
  2025: {
    BAC: { KCQG: 76_400, KCDP: 101_800 },
    MTTN: { KCQG: 29_700, KCDP: 50_600 },
    NAM: { KCQG: 27_900, KCDP: 56_300 },
  },
  2026: {
    BAC: { KCQG: 66_500, KCDP: 92_400 },
    MTTN: { KCQG: 42_800, KCDP: 68_200 },
    NAM: { KCQG: 30_400, KCDP: 49_100 },
  },
};

/** Share of the year's plan paid in the end, where no fixture says. */
const INVENTED_EXECUTION: Readonly<Record<RegionCode, Readonly<Record<Fund, number>>>> = {
  BAC: { KCQG: 0.961, KCDP: 0.968 },
  MTTN: { KCQG: 0.957, KCDP: 0.963 },
  NAM: { KCQG: 0.944, KCDP: 0.972 },
};

/** KCQG's part, in triệu đồng, of what a fixture gives for both funds together. */
const INVENTED_SPLIT = { "MTTN 2022 9": 9_860, "BAC 2023 6": 7_480, "BAC 2024 group": 38_400 } as const;

/** Paid through a month, in triệu đồng, chosen to lie near the certified estimates. */
const INVENTED_CHECKPOINT: Readonly<Record<string, number>> = { "BAC 2024 6 KCQG": 8_240, "BAC 2024 6 KCDP": 25_410 };

function invented(region: RegionCode, year: number, fund: Fund): bigint {
  const amount = INVENTED_PLAN[year]?.[region][fund];
  if (amount === undefined) throw new Error(`no plan is given for ${region} ${year} ${fund}`);
  return million(amount);
}

/** The year's plan of a region and fund. */
export function planOf(region: RegionCode, year: number, fund: Fund): bigint {
  const own = fixedAmount(region, year, 12, fund, "PLAN");
  if (own !== null) return own;
  const bothFunds = fixedAmount(region, year, 12, "ALL", "PLAN");
  if (bothFunds !== null && fund === "KCDP") return bothFunds - invented(region, year, "KCQG");
  const nation = fixedAmount("VN", year, 12, fund, "PLAN");
  if (nation !== null && region === "NAM") return nation - planOf("BAC", year, fund) - planOf("MTTN", year, fund);
  return invented(region, year, fund);
}

/** The part of the plan for models, machinery and cleaner production. */
export function groupPlanOf(region: RegionCode, year: number, fund: Fund): bigint {
  const both = fixedAmount(region, year, 12, "ALL", "PLAN:MODELS_MACHINERY_SXSH");
  if (both === null) return (planOf(region, year, fund) / million(100)) * million(fund === "KCQG" ? 55 : 59);
  const national = million(INVENTED_SPLIT["BAC 2024 group"]);
  return fund === "KCQG" ? national : both - national;
}

/** All that is paid of the year's plan in the end. */
export function executedOf(region: RegionCode, year: number, fund: Fund): bigint {
  const share = BigInt(Math.round(INVENTED_EXECUTION[region][fund] * 1000));
  const free = ((planOf(region, year, fund) * share) / million(1000)) * million(1);
  return fixedAmount(region, year, 12, fund, "ACTUAL") ?? free;
}

/** Months through which the sum paid is given to the đồng. */
export function checkpointsOf(region: RegionCode, year: number, fund: Fund): ReadonlyMap<number, bigint> {
  const found = new Map<number, bigint>();
  for (let month = 1; month < 12; month++) {
    const own = fixedAmount(region, year, month, fund, "ACTUAL");
    const both = fixedAmount(region, year, month, "ALL", "ACTUAL");
    const chosen = INVENTED_CHECKPOINT[`${region} ${year} ${month} ${fund}`];
    if (own !== null) found.set(month, own);
    else if (both !== null) {
      const national = million(INVENTED_SPLIT[`${region} ${year} ${month}` as keyof typeof INVENTED_SPLIT]);
      found.set(month, fund === "KCQG" ? national : both - national);
    } else if (chosen !== undefined) found.set(month, million(chosen));
  }
  return found;
}
