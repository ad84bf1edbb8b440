import { z } from "zod";
import { reading, type Transaction } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { CouncilDetail } from "@/lib/domain/project/council-list";
import { PROJECT_STATES } from "@/lib/domain/project/state";
import { fullNames } from "../accounts/full-names";
import { dutyOf } from "./find-council-on";

/** As many as one request puts before a council. */
const SHOWN = 100;

const heard = z.array(
  z.object({
    ...{ code: z.string(), title: z.string(), state: z.enum(PROJECT_STATES) },
    ...{ members: z.int(), sheets: z.int(), total: z.int(), putBy: z.string(), onBehalfOf: z.string().nullable() },
  }),
);
const candidates = z.array(z.object({ code: z.string(), title: z.string(), total: z.int() }));

/** A council of the reader's province with what stands before it and what might; null where it is absent or not theirs. */
export function getCouncil(scope: ReadScope, { id }: { readonly id: string }): Promise<CouncilDetail | null> {
  return reading(scope, async (tx) => {
    const council = await tx.council.findUnique({
      where: { id },
      include: { members: { orderBy: { position: "asc" } } },
    });
    if (!council) return null;
    const projects = await heardBy(tx, id);
    const waiting = await waitingFor(tx, council);
    const { formedBy, onBehalfOf } = council;
    const names = await fullNames(tx, [formedBy, onBehalfOf ?? []].flat());
    return {
      ...{ id, number: council.number, signedOn: council.signedOn.toISOString().slice(0, 10) },
      ...{ formedBy: names.get(formedBy) ?? "", onBehalfOf: onBehalfOf && (names.get(onBehalfOf) ?? "") },
      members: council.members.map(({ councilId: _, duty, ...member }) => ({ ...member, duty: dutyOf(duty) })),
      projects: projects.map(({ total: _, ...project }) => project),
      total: projects[0]?.total ?? 0,
      candidates: waiting.map(({ code, title }) => ({ code, title })),
      candidatesTotal: waiting[0]?.total ?? 0,
    };
  });
}

/** Those before the Sở first. */
async function heardBy(tx: Transaction, id: string) {
  return heard.parse(
    await tx.$queryRaw`
      SELECT p.code, p.title, p.state::text, (count(*) OVER ())::int AS total,
             coalesce(putter.full_name, '') AS "putBy", giver.full_name AS "onBehalfOf",
             (SELECT count(*)::int FROM council_member m
              WHERE m.council_id = s.council_id AND m.account_id IS DISTINCT FROM s.submitted_by) AS members,
             (SELECT count(DISTINCT w.position)::int FROM member_sheet w
              WHERE w.submission_id = s.submission_id AND w.council_id = s.council_id) AS sheets
      FROM council_standing s JOIN project p ON p.id = s.project_id
      JOIN project_council put ON put.project_id = s.project_id AND put.council_id = s.council_id AND put.put_at = s.put_at
      LEFT JOIN account_name putter ON putter.id = put.put_by LEFT JOIN account_name giver ON giver.id = put.on_behalf_of
      WHERE s.council_id = ${id}::uuid
      ORDER BY p.state = 'SUBMITTED' DESC, s.put_at DESC, p.code LIMIT ${SHOWN}`,
  );
}

/** Đề án before the Sở that stand before no council, or before another whose members have not judged them yet. */
async function waitingFor(tx: Transaction, { id, stewardUnitId }: { id: string; stewardUnitId: string }) {
  return candidates.parse(
    await tx.$queryRaw`
      SELECT p.code, p.title, (count(*) OVER ())::int AS total FROM project p
      WHERE p.steward_unit_id = ${stewardUnitId} AND p.state = 'SUBMITTED'
        AND NOT EXISTS (
          SELECT FROM council_standing c WHERE c.project_id = p.id AND (c.council_id = ${id}::uuid OR EXISTS (
            SELECT FROM member_sheet w WHERE w.submission_id = c.submission_id AND w.council_id = c.council_id)))
      ORDER BY p.code LIMIT ${SHOWN}`,
  );
}
