import { FUNDS, type Fund } from "../fund";

type StateRecord = {
  /**
   * Anyone may see a đề án in it: from đã giao kế hoạch on. One stopped after it was assigned stays public, with the
   * money it had.
   */
  readonly public: boolean;
  /** It has not ended: something may still be done on it. */
  readonly open: boolean;
  /** Given its plan and not accepted yet: contracts are signed on it, and it may be adjusted. */
  readonly running: boolean;
  /** A contract is being carried out, which may run past its end. */
  readonly underWay: boolean;
  /** Money may be paid on it: from its contract until it is settled or stopped. */
  readonly paying: boolean;
  /** It went wrong, and its badge says so. */
  readonly alarming: boolean;
  /** Null on the straight way; else the last station that a đề án which left it surely passed. */
  readonly after: string | null;
  /** The funds whose đề án pass it: KCĐP skips the central steps, since UBND tỉnh or the Sở decides. */
  readonly funds: readonly Fund[];
};

const BEFORE = {
  public: false,
  open: true,
  running: false,
  underWay: false,
  paying: false,
  alarming: false,
  after: null,
  funds: FUNDS,
} as const;
const ISSUED = { ...BEFORE, public: true } as const;

/** States of a đề án in the order of its life; the last three end it early (domain: lifecycle of a đề án). */
export const STATES = {
  DRAFT: BEFORE,
  SUBMITTED: BEFORE,
  RETURNED: { ...BEFORE, after: "DRAFT" },
  APPRAISED_LOCAL: BEFORE,
  REGISTERED: { ...BEFORE, funds: ["KCQG"] },
  APPRAISED_CENTRAL: { ...BEFORE, funds: ["KCQG"] },
  ASSIGNED: { ...ISSUED, running: true },
  CONTRACTED: { ...ISSUED, running: true, underWay: true, paying: true },
  IN_PROGRESS: { ...ISSUED, running: true, underWay: true, paying: true },
  ACCEPTED: { ...ISSUED, paying: true },
  SETTLED: { ...ISSUED, open: false },
  REJECTED: { ...BEFORE, open: false, alarming: true, after: "SUBMITTED" },
  WITHDRAWN: { ...BEFORE, open: false, after: "DRAFT" },
  STOPPED: { ...ISSUED, open: false, alarming: true, after: "ASSIGNED" },
} as const satisfies Record<string, StateRecord>;

export type ProjectState = keyof typeof STATES;

/** Every state, in the order of a đề án's life. */
export const PROJECT_STATES = Object.keys(STATES) as [ProjectState, ...ProjectState[]];

/** The states whose record has this, in the order of life. */
export function statesWhere(holds: (record: StateRecord) => boolean): ProjectState[] {
  return PROJECT_STATES.filter((state) => holds(STATES[state]));
}
