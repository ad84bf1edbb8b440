const APPLIED_FROM = "2018-05-15";

type Stage = {
  readonly state: string;
  readonly funds: readonly string[];
  readonly workingDays?: number;
  readonly yearBefore?: readonly [month: number, day: number];
  readonly clockStops?: boolean;
  readonly mark: "src" | "uncertain";
};

const BOTH = ["KCQG", "KCDP"] as const;

/** How long each stage may take; only the day before which a dossier is submitted was read in a source (domain §5). */
const STAGES: readonly Stage[] = [
  { state: "DRAFT", funds: ["KCQG"], yearBefore: [5, 20], mark: "src" },
  { state: "DRAFT", funds: ["KCDP"], yearBefore: [5, 20], mark: "uncertain" },
  { state: "RETURNED", funds: BOTH, workingDays: 10, mark: "uncertain" },
  { state: "SUBMITTED", funds: BOTH, workingDays: 20, clockStops: true, mark: "uncertain" },
  { state: "APPRAISED_LOCAL", funds: ["KCQG"], workingDays: 10, clockStops: true, mark: "uncertain" },
  { state: "REGISTERED", funds: ["KCQG"], workingDays: 30, clockStops: true, mark: "uncertain" },
];

/** Deadlines of a đề án's stages by state and fund (TT 36/2013/TT-BCT; lengths to be confirmed, so they are data). */
export const STAGE_DEADLINE_ROWS = STAGES.flatMap(({ state, funds, workingDays, yearBefore, clockStops, mark }) =>
  funds.map((fund) => ({
    ...{ state, fund, valid_from: APPLIED_FROM, valid_to: null, working_days: workingDays ?? null },
    ...{ year_before_month: yearBefore?.[0] ?? null, year_before_day: yearBefore?.[1] ?? null },
    ...{ clock_stops: clockStops ?? false, legal_document_id: "tt-36-2013", clause: "Điều 7", mark },
  })),
);
