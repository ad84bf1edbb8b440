type ReportStateRecord = {
  /** It counts: its figures are official and anyone sees them. */
  readonly certified: boolean;
  /** Its province writes in it. */
  readonly writing: boolean;
};

const ASIDE = { certified: false, writing: false } as const;
const WRITTEN = { certified: false, writing: true } as const;
const COUNTS = { certified: true, writing: false } as const;

/**
 * States of a periodic report (trạng thái báo cáo), in the order of its life (domain §6); a correction that was withdrawn
 * stays beside what counts.
 */
export const REPORT_STATE_RECORDS = {
  OPEN: ASIDE,
  DRAFT: WRITTEN,
  SUBMITTED: ASIDE,
  RETURNED: WRITTEN,
  APPROVED: COUNTS,
  LOCKED: COUNTS,
  WITHDRAWN: ASIDE,
} as const satisfies Record<string, ReportStateRecord>;

export type ReportState = keyof typeof REPORT_STATE_RECORDS;

/** Every state, in the order of a report's life. */
export const REPORT_STATES = Object.keys(REPORT_STATE_RECORDS) as [ReportState, ...ReportState[]];

/** Whether the province may write in a report in this state. */
export function isBeingWritten(state: ReportState): boolean {
  return REPORT_STATE_RECORDS[state].writing;
}

/** Whether a report in this state counts (đã chốt). */
export function isCertified(state: ReportState): boolean {
  return REPORT_STATE_RECORDS[state].certified;
}
