import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { transaction } from "@/lib/db/transaction";
import { missingFrom } from "@/lib/domain/project/check-dossier";
import { dossierText } from "@/lib/domain/project/dossier";
import { checkWritten } from "@/lib/queries/projects/check-written";
import { getDossier } from "@/lib/queries/projects/get-dossier";
import { testDatabase } from "../support/database";
import { Facts } from "../support/facts";

const database = testDatabase({ sample: true });

async function rowsOf<T>(sql: string): Promise<T[]> {
  return (await database.owner.query(sql)).rows as T[];
}

test("next year's plan has about four hundred đề án of both funds in every state before a decision and of every kind", async () => {
  const rows = await rowsOf<{ fund: string; states: number; kinds: number; provinces: number }>(`
    SELECT fund::text, count(DISTINCT state)::integer AS states, count(DISTINCT kind)::integer AS kinds,
           count(DISTINCT steward_unit_id)::integer AS provinces
    FROM project WHERE start_year = 2027 GROUP BY fund ORDER BY fund::text`);
  expect(rows).toEqual([
    { fund: "KCDP", states: 6, kinds: 2, provinces: 34 },
    { fund: "KCQG", states: 8, kinds: 3, provinces: 34 },
  ]);
});

test("each step of the histories was open to who took it, and nobody approved what they submitted or appraised", async () => {
  const rows = await rowsOf(`
    SELECT count(*)::integer > 900 AS enough,
           count(*) FILTER (WHERE NOT EXISTS (
             SELECT FROM role_grant g JOIN step_rule r ON r.role = g.role
             WHERE g.account_id = s.taken_by AND (g.unit_id IS NULL OR g.unit_id = p.steward_unit_id)
               AND r.step = s.step AND r.state = s.from_state AND r.fund = p.fund AND r.to_state = s.to_state))::integer AS closed,
           count(*) FILTER (WHERE EXISTS (
             SELECT FROM project_step e JOIN step_apart a ON a.earlier = e.step
             WHERE e.project_id = s.project_id AND e.taken_by = s.taken_by AND a.step = s.step))::integer AS own,
           count(*) FILTER (WHERE s.taken_at <= coalesce((
             SELECT max(e.taken_at) FROM project_step e
             WHERE e.project_id = s.project_id AND e.project_version < s.project_version), p.recorded_at))::integer AS early,
           max(s.taken_at) < '2026-11-25' AS past
    FROM project_step s JOIN project p ON p.id = s.project_id`);
  expect(rows).toEqual([{ enough: true, closed: 0, own: 0, early: 0, past: true }]);
});

test("something waits at the desk of every officer and leader of a province, and at that of the Cục", async () => {
  const rows = await rowsOf(`
    SELECT count(*) FILTER (WHERE drafts > 0 AND returned + drafts > 1 AND submitted > 0 AND registered > 0)::integer AS busy
    FROM (SELECT steward_unit_id, count(*) FILTER (WHERE state = 'DRAFT') AS drafts,
                 count(*) FILTER (WHERE state = 'RETURNED') AS returned,
                 count(*) FILTER (WHERE state = 'SUBMITTED') AS submitted,
                 count(*) FILTER (WHERE state = 'REGISTERED') AS registered
          FROM project WHERE start_year = 2027 GROUP BY 1) desks`);
  expect(rows).toEqual([{ busy: 34 }]);
});

test("of what has a deadline a good part was moved lately, so that some is late and some has days left at the end of November", async () => {
  const [row] = await rowsOf<{ late: number; open: number }>(`
    SELECT count(*) FILTER (WHERE due_on < '2026-11-27')::integer AS late, count(*) FILTER (WHERE due_on >= '2026-11-27')::integer AS open
    FROM project_deadline`);
  expect(row?.late).toBeGreaterThan(60);
  expect(row?.open).toBeGreaterThan(40);
});

test("two people write in a few provinces, and both have written", async () => {
  const rows = await rowsOf(`
    SELECT count(DISTINCT a.email)::integer AS second FROM account a JOIN project_step s ON s.taken_by = a.id
    WHERE a.email LIKE '%.chuyenvien2@%' AND a.email NOT LIKE 'cuc.%'`);
  expect(rows).toEqual([{ second: 5 }]);
});

test("everybody who takes part has unread notices of the last steps, of which none took it", async () => {
  const [row] = await rowsOf(`
    SELECT count(*) FILTER (WHERE n.read_at IS NULL)::integer = count(*)::integer AS unread,
           count(*) FILTER (WHERE n.account_id = s.taken_by)::integer AS own,
           count(*) FILTER (WHERE s.project_version < p.version - 1)::integer AS earlier,
           (SELECT count(*) FROM graphile_worker.jobs)::integer AS mails,
           (SELECT count(*) FROM role_grant g WHERE g.role IN ('PROVINCE_OFFICER', 'PROVINCE_LEADER', 'MINISTRY_OFFICER', 'MINISTRY_LEADER')
              AND NOT EXISTS (SELECT FROM notice o WHERE o.account_id = g.account_id))::integer AS untold
    FROM notice n JOIN project_step s ON s.id = n.step_id JOIN project p ON p.id = n.project_id`);
  expect(row).toEqual({ unread: true, own: 0, earlier: 0, mails: 0, untold: 0 });
});

test("one delegation is in force at the end of November, to a colleague of the same place", async () => {
  const rows = await rowsOf(`
    SELECT r.email FROM standing_delegation d JOIN account r ON r.id = d.receiver_id
    WHERE '2026-11-27' BETWEEN d.from_on AND d.to_on`);
  expect(rows).toEqual([{ email: "nghe-an.chuyenvien2@khuyencong.test" }]);
});

test("a reserve list stands in order, one đề án was taken off, and likely doubles were decided on", async () => {
  const [row] = await rowsOf(`
    SELECT (SELECT count(*) FROM reserve_place)::integer > 10 AS reserved, (SELECT max(rank) = count(*) FROM reserve_place) AS in_order,
           (SELECT count(*) FROM reserve_removal WHERE reason IS NOT NULL)::integer AS removed,
           (SELECT count(DISTINCT decision) FROM double_decision)::integer AS decisions`);
  expect(row).toEqual({ reserved: true, in_order: true, removed: 1, decisions: 3 });
});

test("what was returned and submitted again has answers, a few remarks left open, and the dossier of each submission", async () => {
  const [row] = await rowsOf(`
    SELECT count(*) FILTER (WHERE a.step_id IS NOT NULL) > 50 AS answered,
           count(*) FILTER (WHERE a.step_id IS NULL) > 10 AS open,
           (SELECT count(*) FROM dossier_copy) = (SELECT count(*) FROM project_step WHERE step = 'project.submit') AS copied
    FROM project_remark r LEFT JOIN remark_answer a USING (step_id, position)`);
  expect(row).toEqual({ answered: true, open: true, copied: true });
});

test("there are groups of forty and one of three hundred, late ones, reasons for breaches, and some returned and answered", async () => {
  const [row] = await rowsOf(`
    SELECT (SELECT max(n) FROM (SELECT count(*) AS n FROM project_beneficiary GROUP BY project_id) sizes)::integer AS largest,
           (SELECT count(*) FROM project_step WHERE step = 'project.submit' AND taken_at > '2026-05-21') > 50 AS late,
           (SELECT count(*) FROM project_outline WHERE cap_reason IS NOT NULL) BETWEEN 8 AND 80 AS breaches,
           (SELECT count(*) FROM project_remark) > 150 AS remarks,
           (SELECT count(*) FROM project_section) > 50 AS answered,
           (SELECT count(*) FROM appraisal_mark WHERE NOT passed) > 10 AS not_met`);
  expect(row).toEqual({ largest: 300, late: true, breaches: true, remarks: true, answered: true, not_met: true });
});

test("what was submitted lacks nothing, and the last step's hash is that of the dossier as it stands", async () => {
  const steps = await rowsOf<{ id: string; code: string; steward: string; hash: string }>(`
    SELECT DISTINCT ON (p.id) p.id, p.code, p.steward_unit_id AS steward, s.dossier_hash AS hash
    FROM project p JOIN project_step s ON s.project_id = p.id ORDER BY p.id, s.project_version DESC`);
  const auditor = await new Facts(database.owner).anActor("AUDITOR");
  const off = await transaction(auditor, async (tx) => {
    const wrong: string[] = [];
    for (const { id, code, steward, hash } of steps) {
      const dossier = await getDossier(tx, id);
      // The sample's steps are from before files were part of a dossier's hash.
      const { attachments: _, ...written } = dossier;
      if (createHash("sha256").update(dossierText(written)).digest("hex") !== hash) wrong.push(`${code} hash`);
      const { findings } = await checkWritten(tx, dossier, steward);
      if (missingFrom(findings).length > 0)
        wrong.push(`${code} lacks ${missingFrom(findings).map(({ field }) => field)}`);
    }
    return wrong;
  });
  expect(off).toEqual([]);
}, 60_000);

test("councils of five provinces heard their đề án: all judged what was concluded, none what they submitted, and some sheets are due", async () => {
  const [row] = await rowsOf<Record<string, number>>(`
    SELECT (SELECT count(*)::integer FROM council) AS councils,
           (SELECT count(*)::integer FROM member_sheet w JOIN council_member m USING (council_id, position)
            JOIN project_step s ON s.id = w.submission_id
            WHERE s.taken_by IN (w.written_by, m.account_id) OR w.written_at < s.taken_at) AS unlawful,
           (SELECT count(*)::integer FROM council_standing c JOIN project p ON p.id = c.project_id, council_sheets(p.id) AS n
            WHERE p.state <> 'SUBMITTED' AND n.sheets < n.members) AS unheard,
           (SELECT count(*)::integer FROM council_standing c JOIN project p ON p.id = c.project_id, council_sheets(p.id) AS n
            WHERE p.state = 'SUBMITTED' AND n.sheets < n.members) AS due,
           (SELECT count(*)::integer FROM council_member m JOIN account a ON a.id = m.account_id
            WHERE a.full_name <> m.full_name) AS misnamed`);
  expect(row).toMatchObject({ councils: 5, unlawful: 0, unheard: 0, misnamed: 0 });
  expect(row?.due).toBeGreaterThan(4);
});
