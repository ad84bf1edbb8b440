import type { Conference } from "../conference/conference";
import type { IsoDate } from "../period/period";
import type { SideAsked } from "./compared-side";

/** A conference whose summary may be compared, and the issues of its report, the latest first. */
export type ComparableConference = {
  readonly conference: Conference;
  readonly isFrozen: boolean;
  readonly issues: readonly { readonly issue: number; readonly number: string; readonly signedOn: IsoDate }[];
};

/**
 * What a conference's summary is compared with unless told: its latest issue, else its frozen figures, else the summary
 * of the region's conference before it, else itself.
 */
export function usualFrom(conferences: readonly ComparableConference[], conferenceId: string): SideAsked {
  const own = conferences.find(({ conference }) => conference.id === conferenceId);
  if (!own) return { conferenceId, state: "now" };
  const kept = keptState(own);
  if (kept !== null) return { conferenceId, state: kept };
  const { region, ordinal } = own.conference;
  const before = conferences.find(
    ({ conference }) => conference.region === region && conference.ordinal === ordinal - 1,
  );
  return before
    ? { conferenceId: before.conference.id, state: keptState(before) ?? "now" }
    : { conferenceId, state: "now" };
}

function keptState({ issues: [latest], isFrozen }: ComparableConference): number | "frozen" | null {
  return latest?.issue ?? (isFrozen ? "frozen" : null);
}
