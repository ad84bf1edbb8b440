import type { IsoDate } from "../period/period";

/** Who issues a conference's report and under which number, day and signature; a report not yet issued leaves room for them. */
export type ReportHead = {
  readonly ministry: string;
  readonly department: string;
  readonly number: string | null;
  readonly signedOn: IsoDate | null;
  readonly signerTitle: string | null;
  readonly signer: string | null;
};
