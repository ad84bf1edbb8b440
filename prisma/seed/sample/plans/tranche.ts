import { minutesLater, recordedAfter } from "../chance/days";
import { randomness } from "../chance/randomness";
import { sampleId } from "../chance/sample-id";
import { TRANCHES } from "./calendar";

/** A release of national money (phân bổ đợt n). */
export type Tranche = {
  readonly id: string;
  readonly year: number;
  readonly tranche: number;
  readonly number: string;
  readonly signedOn: string;
  readonly recordedAt: string;
  readonly issuedAt: string;
};

/** The three tranches of a year. */
export function tranchesOf(year: number): readonly Tranche[] {
  return (TRANCHES[year] ?? []).map((signedOn, index) => {
    const random = randomness(`tranche ${year} ${index}`);
    const recordedAt = recordedAfter(random, signedOn);
    return {
      id: sampleId("release", year, index + 1),
      year,
      tranche: index + 1,
      number: `${random.integer(300, 2800)}/QĐ-BCT`,
      signedOn,
      recordedAt,
      issuedAt: minutesLater(recordedAt, random.integer(15, 55)),
    };
  });
}
