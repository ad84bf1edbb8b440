import type { Translated } from "../translated";
import type { summaryChanges as vietnamese } from "../vi/summary-changes";

export const summaryChanges: Translated<typeof vietnamese> = {
  why: "Why",
  document: {
    decision: "Decision {number} of {day} ({decides}, {fund}, {unit})",
    release: "Release {tranche}, number {number} of {day}",
    report: "Report of {unit} certified on {day}",
    correctedReport: "Corrected report (version {version}) of {unit} certified on {day}",
    vouchers: "{fund} vouchers of {month}/{year}: {count}",
    contracts: "{fund} contracts of {month}/{year}: {count}",
    results: "{fund} accepted results of {month}/{year}: {count}",
    targets: "{fund} targets assigned for {year}: {count}",
    published: "Correction of a published figure: {source}",
  },
  others: "and {count} more ({amount})",
  part: "{term}: {documents}",
  nation: "KCĐP plan of the whole country",
  rest: {
    territory: "{amount} by a change of territory, not by documents",
    published: "{amount} as records have replaced a published figure",
    "same-day": "{amount} as the day compared with has moved",
    derived: "computed anew from other figures",
    other: "{amount} by a change of method, territory or catalogue, not by documents",
    unknown: "one of the two lacks data, so that no amount can be given",
  },
  documents: {
    title: "Documents behind the changes",
    document: "Document",
    most: "Largest change",
    figures: "Figures changed",
  },
};
