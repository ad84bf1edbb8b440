import { z } from "zod";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { PassageWriter } from "@/lib/domain/summary/passage-writer";

const rows = z.array(
  z.object({ passage: z.string(), name: z.string(), onBehalfOf: z.string().nullable(), at: z.date() }),
);

/** Who wrote each passage of a conference's summary last, for those who write it. */
export function listWriters(scope: ReadScope, conferenceId: string): Promise<ReadonlyMap<string, PassageWriter>> {
  return reading(scope, async (tx) => {
    const found = await tx.$queryRaw`
      SELECT p.passage, coalesce(w.full_name, '') AS name, g.full_name AS "onBehalfOf", p.written_at AS at
      FROM conference_prose p LEFT JOIN account_name w ON w.id = p.written_by LEFT JOIN account_name g ON g.id = p.on_behalf_of
      WHERE p.conference_id = ${conferenceId}`;
    return new Map(rows.parse(found).map(({ passage, ...writer }) => [passage, writer]));
  });
}
