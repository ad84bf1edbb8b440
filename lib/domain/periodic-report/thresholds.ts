/** From where a check speaks; the portal's own, no rule of law. A ratio is two whole numbers: twice is 2 to 1. */
export const THRESHOLDS = {
  /** Last year's amount of the same period, taken this often or divided by it, is a jump. */
  yearTimes: 2n,
  /** An average month since the earlier period may be this many times one before it. */
  monthTimes: 3n,
  /** By how many hundredths the national fund's share may move against last year. */
  sharePoints: 20n,
} as const;
