/** States of a đề án in the order of its life; the last three end it early (domain: lifecycle of a đề án). */
export const PROJECT_STATES = [
  "DRAFT",
  "SUBMITTED",
  "RETURNED",
  "APPRAISED_LOCAL",
  "REGISTERED",
  "APPRAISED_CENTRAL",
  "ASSIGNED",
  "CONTRACTED",
  "IN_PROGRESS",
  "ACCEPTED",
  "SETTLED",
  "REJECTED",
  "WITHDRAWN",
  "STOPPED",
] as const;
export type ProjectState = (typeof PROJECT_STATES)[number];

/**
 * States that anyone may see: from đã giao kế hoạch on. A đề án stopped after it was assigned stays public,
 * with the money it had.
 */
export const PUBLIC_STATES = [
  "ASSIGNED",
  "CONTRACTED",
  "IN_PROGRESS",
  "ACCEPTED",
  "SETTLED",
  "STOPPED",
] as const satisfies readonly ProjectState[];
