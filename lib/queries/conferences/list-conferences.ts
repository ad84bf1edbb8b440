import { reading, type Transaction } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { ConferenceList, ConferencesAsked, ListedConference } from "@/lib/domain/conference/conference-list";
import { CONFERENCE_STATES } from "@/lib/domain/conference/state";
import { recordOf } from "@/lib/domain/record-of";
import { conferenceOf } from "./conference-row";

/** A page of the conferences the reader may see, the latest first, with how many of each state match. */
export function listConferences(scope: ReadScope, asked: ConferencesAsked): Promise<ConferenceList> {
  const { region, year, state, page, size } = asked;
  const where = { ...(region && { regionCode: region }), ...(year && { year }) };
  return reading(scope, async (tx) => {
    const groups = await tx.conference.groupBy({ by: ["state"], where, _count: true });
    const totals = recordOf(CONFERENCE_STATES, (one) => groups.find((group) => group.state === one)?._count ?? 0);
    const rows = await tx.conference.findMany({
      where: { ...where, ...(state && { state }) },
      orderBy: [{ year: "desc" }, { heldOn: { sort: "desc", nulls: "first" } }, { id: "asc" }],
      ...{ skip: (page - 1) * size, take: size },
    });
    const counts = await countsOf(
      tx,
      rows.map(({ id }) => id),
    );
    const items = rows.map((row): ListedConference => ({ ...conferenceOf(row), counts: counts(row.id) }));
    const total = state ? totals[state] : Object.values(totals).reduce((sum, count) => sum + count, 0);
    return { items, page, size, total, totals };
  });
}

async function countsOf(tx: Transaction, ids: readonly string[]) {
  const groups = await tx.conferenceItem.groupBy({
    by: ["conferenceId", "kind"],
    where: { conferenceId: { in: [...ids] } },
    _count: true,
  });
  return (id: string): ListedConference["counts"] => {
    const of = (kind: string) => groups.find((one) => one.conferenceId === id && one.kind === kind)?._count ?? 0;
    return { topics: of("TOPIC"), papers: of("PAPER"), proposals: of("PROPOSAL"), tasks: of("TASK") };
  };
}
