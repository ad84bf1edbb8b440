import type pg from "pg";
import { conferenceId } from "@/lib/domain/conference/ordinal";
import type { ConferenceState } from "@/lib/domain/conference/state";
import type { RegionCode } from "@/lib/domain/figures/execution-query";

let ordinal = 20;

type Wanted = { region: RegionCode; state: ConferenceState; heldOn?: string | null };

/** A conference of a region in a state, on nine months of 2026; gives its id. */
export async function aConference(owner: pg.Pool, { region, state, heldOn = "2026-10-20" }: Wanted): Promise<string> {
  const id = conferenceId(region, ++ordinal);
  await owner.query(
    `INSERT INTO conference (id, region_code, ordinal, year, report_year, through, uses, held_on, state)
     VALUES ($1, $2, $3, 2026, 2026, 9, 'ACTUAL', $4, $5)`,
    [id, region, ordinal, heldOn, state],
  );
  return id;
}
