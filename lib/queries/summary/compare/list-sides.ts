import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { ComparableConference } from "@/lib/domain/summary/comparable";
import { conferenceOf } from "../../conferences/conference-row";

/** More conferences than a list of choices can hold are not offered: the latest are. */
const MOST = 60;

/** The conferences whose summaries the reader may compare, the latest first. */
export function listSides(scope: ReadScope): Promise<readonly ComparableConference[]> {
  return reading(scope, async (tx) => {
    const rows = await tx.conference.findMany({ orderBy: [{ year: "desc" }, { id: "asc" }], take: MOST });
    const issues = await tx.issuedReport.findMany({
      where: { conferenceId: { in: rows.map(({ id }) => id) } },
      orderBy: { issue: "desc" },
      select: { conferenceId: true, issue: true, number: true, signedOn: true },
    });
    return rows.map((row) => ({
      conference: conferenceOf(row),
      isFrozen: row.state === "FROZEN",
      issues: issues.flatMap(({ conferenceId, issue, number, signedOn }) =>
        conferenceId === row.id ? [{ issue, number, signedOn: signedOn.toISOString().slice(0, 10) }] : [],
      ),
    }));
  });
}
