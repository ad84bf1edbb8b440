import type { PoolClient } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { closePools } from "@/lib/db/pools";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import type { Invariant } from "@/lib/domain/office/invariant";
import { checkInvariants, listInvariants } from "@/lib/queries/invariants/list-invariants";
import { anActor } from "../support/actor";
import { testDatabase } from "../support/database";
import { addMoneyChain, REVERSER } from "../support/money-chain";
import { ownConnection } from "../support/own-connection";

const db = testDatabase();
let owner: PoolClient;

beforeAll(async () => {
  process.env.DATABASE_URL = db.appUrl;
  await addMoneyChain(db.owner);
  owner = await db.owner.connect();
});
afterAll(async () => {
  owner.release();
  await closePools();
});

const check = (): Promise<Invariant[]> => checkInvariants(ownConnection(owner));
const failing = async () => (await check()).filter(({ failures }) => failures > 0);

/** The trail of one province's vouchers, as the commands write it. */
const trailOfVouchers = `
  SELECT set_config('portal.unit', 'can-tho-2025', true);
  DO $$ DECLARE v voucher; BEGIN
    FOR v IN SELECT * FROM voucher WHERE unit_id = 'can-tho-2025' LOOP
      PERFORM set_config('portal.account', v.recorded_by::text, true);
      INSERT INTO audit_entry (permission, entity, entity_id, after)
      VALUES ('voucher.record', 'voucher', v.id, jsonb_build_object('signedAmount', v.signed_amount::text));
    END LOOP;
  END $$;
  ALTER TABLE voucher DISABLE TRIGGER USER;
  UPDATE voucher SET recorded_at = clock_timestamp() WHERE unit_id = 'can-tho-2025'`;

describe("a sound database", () => {
  test("passes every check, and every check looks at rows", async () => {
    expect(await failing()).toEqual([]);
    const idle = (await check()).filter(({ checked }) => checked === 0).map(({ name }) => name);
    expect(idle).toEqual([
      "money.advance-within-rate",
      "contracts.signed-as-allowed",
      "contracts.advances-on-condition",
      "projects.history-is-a-path",
      "projects.beneficiaries-accepted-once",
      "money.settled-equals-committed",
      "money.stopped-commits-what-is-paid",
      "adjustments.stand-where-their-history-ends",
      "adjustments.money-follows-decisions",
      "statements.accepted-once",
      "conferences.history-is-a-path",
      ...["reports.history-is-a-path", "reports.certified-are-whole"],
      "projects.reserve-in-order",
      "carrying.progress-in-order",
      "carrying.findings-closed-by-another",
      "ledger.equals-trail",
      "published.one-per-source",
      "published.superseded-by-its-correction",
      "summaries.frozen-as-kept",
      "summaries.issued-as-kept",
    ]);
  });

  test("answers auditors and administrators, who may not read all rows themselves", async () => {
    for (const role of ["AUDITOR", "ADMIN"] as const) {
      const actor = anActor(role, { accountId: REVERSER });
      expect(await listInvariants(readScope(actor))).toEqual(await check());
    }
  });

  test("answers nobody else", async () => {
    await expect(listInvariants(PUBLIC_SCOPE)).rejects.toThrow("permission denied");
  });
});

describe("damage done past the guards is named", () => {
  beforeEach(async () => {
    await owner.query("BEGIN");
    return async () => {
      await owner.query("ROLLBACK");
    };
  });

  const damage: Record<string, [name: string, sql: string, also?: string[]]> = {
    "a month of the rollup that lost money": [
      "rollup.equals-facts",
      "UPDATE execution_monthly SET disbursed = disbursed - 1 WHERE month = 6 AND unit_id = 'quang-tri'",
      ["sums.provinces-make-region"],
    ],
    "a row of the rollup without facts": [
      "rollup.equals-facts",
      "UPDATE output_monthly SET month = 7 WHERE achieved > 0 AND unit_id = 'quang-tri'",
    ],
    "a đề án's total that was touched": [
      "rollup.equals-facts",
      "UPDATE project_execution SET disbursed = 0 WHERE unit_id = 'quang-tri'",
    ],
    "a province that has left its region": [
      "sums.regions-make-nation",
      "DELETE FROM region_membership WHERE unit_id = 'can-tho-2025'",
    ],
    "a closed province without a successor": [
      "sums.63-make-34",
      "DELETE FROM admin_unit_successor WHERE unit_id = 'quang-binh'",
      ["sums.regions-make-nation", "territory.facts-in-lineage"],
    ],
    "a release beyond what was assigned": [
      "money.released-within-assigned",
      "ALTER TABLE release_line DISABLE TRIGGER USER; UPDATE release_line SET signed_amount = 300000001 WHERE unit_id = 'quang-tri'",
      ["rollup.equals-facts", "sums.provinces-make-region", "balances.projects-equal-facts"],
    ],
    "a voucher beyond its contract": [
      "money.paid-within-contract",
      "ALTER TABLE voucher DISABLE TRIGGER USER; UPDATE voucher SET signed_amount = 210000001 WHERE number = 'UNC 3' AND unit_id = 'quang-tri'",
      [
        "rollup.equals-facts",
        "sums.provinces-make-region",
        "money.paid-within-assigned",
        "money.paid-within-released",
        "balances.projects-equal-facts",
        "balances.shares-equal-facts",
      ],
    ],
    "a contract that is not the sum of its shares": [
      "money.contract-is-sum-of-shares",
      "ALTER TABLE contract DISABLE TRIGGER USER; UPDATE contract SET value = 300000001 WHERE unit_id = 'quang-tri'",
    ],
    "a payment before acceptance": [
      "money.advance-within-rate",
      `ALTER TABLE acceptance DISABLE TRIGGER USER; ALTER TABLE acceptance_output DISABLE TRIGGER USER;
       DELETE FROM acceptance_output; DELETE FROM acceptance`,
      ["rollup.equals-facts", "balances.shares-equal-facts", "projects.state-follows-facts"],
    ],
    "a plan cut below what is committed": [
      "money.committed-within-assigned",
      "ALTER TABLE plan_line DISABLE TRIGGER USER; UPDATE plan_line SET signed_amount = 299999999 WHERE unit_id = 'quang-tri'",
      [
        "rollup.equals-facts",
        "sums.provinces-make-region",
        "money.released-within-assigned",
        "balances.projects-equal-facts",
      ],
    ],
    "a reversal that is not a mirror": [
      "ledger.reversed-once-and-mirrored",
      "ALTER TABLE voucher DISABLE TRIGGER USER; UPDATE voucher SET number = 'UNC 9' WHERE reverses_id IS NOT NULL AND unit_id = 'quang-tri'",
    ],
    "a balance that drifted from its facts": [
      "balances.projects-equal-facts",
      "UPDATE project_year_balance SET disbursed = disbursed - 1 WHERE budget_year = 2026",
    ],
    "a đề án moved on without its document": [
      "projects.state-follows-facts",
      "UPDATE project SET state = 'ASSIGNED' WHERE code = 'quang-tri-2023'",
    ],
    "a fact handed to another province": [
      "territory.facts-in-lineage",
      "ALTER TABLE voucher DISABLE TRIGGER USER; UPDATE voucher SET steward_unit_id = 'can-tho-2025' WHERE number = 'UNC 2' AND unit_id = 'quang-tri'",
    ],
    "a step of a conference that begins where none ended": [
      "conferences.history-is-a-path",
      `INSERT INTO conference (id, region_code, ordinal, year, report_year, through, uses) VALUES ('mttn-xiii', 'MTTN', 13, 2023, 2023, 9, 'ACTUAL');
       INSERT INTO conference_step (conference_id, conference_version, step, from_state, to_state, taken_by)
       SELECT 'mttn-xiii', v, 'conference.open', 'PLANNED', 'OPEN', '${REVERSER}' FROM generate_series(1, 2) v`,
    ],
    "a step of a đề án that begins where none ended": [
      "projects.history-is-a-path",
      `INSERT INTO project_step (project_id, project_version, step, from_state, to_state, dossier_hash, taken_by)
       SELECT p.id, v, 'project.submit', 'DRAFT', 'SUBMITTED', repeat('0', 64), '${REVERSER}'
       FROM (SELECT id FROM project LIMIT 1) p, generate_series(1, 2) v`,
    ],
    "a reserve list that does not begin at 1": [
      "projects.reserve-in-order",
      `ALTER TABLE reserve_place DISABLE TRIGGER USER; INSERT INTO reserve_list (budget_year) VALUES (2027);
       INSERT INTO reserve_place (project_id, budget_year, rank, placed_by) SELECT id, 2027, 2, '${REVERSER}' FROM project LIMIT 1`,
    ],
    "an audit entry that was rewritten": [
      "audit.chain-unbroken",
      `ALTER TABLE audit_entry DISABLE TRIGGER USER; UPDATE audit_entry SET after = '{"amount": "1"}' WHERE sequence = 2`,
    ],
    "an audit entry that was removed from the end": [
      "audit.chain-unbroken",
      "ALTER TABLE audit_entry DISABLE TRIGGER USER; DELETE FROM audit_entry WHERE sequence = 3",
    ],
    "a voucher whose entry in the trail is gone": [
      "ledger.equals-trail",
      `${trailOfVouchers}; ALTER TABLE audit_entry DISABLE TRIGGER USER;
       DELETE FROM audit_entry WHERE sequence = (SELECT max(sequence) FROM audit_entry WHERE chain = 'can-tho-2025') AND chain = 'can-tho-2025';
       UPDATE audit_chain c SET (last_sequence, last_hash) = (SELECT e.sequence, e.hash FROM audit_entry e WHERE e.chain = c.chain ORDER BY e.sequence DESC LIMIT 1) WHERE c.chain = 'can-tho-2025'`,
    ],
    "a voucher and every sum changed together": [
      "ledger.equals-trail",
      `${trailOfVouchers}; ALTER TABLE voucher DISABLE TRIGGER USER;
       UPDATE voucher SET signed_amount = signed_amount - 1 WHERE number = 'UNC 3' AND unit_id = 'can-tho-2025';
       UPDATE contract_share_balance b SET disbursed = b.disbursed - 1 FROM voucher v WHERE v.share_id = b.share_id AND v.number = 'UNC 3' AND v.unit_id = 'can-tho-2025';
       UPDATE project_year_balance b SET disbursed = b.disbursed - 1 FROM voucher v WHERE v.project_id = b.project_id AND v.number = 'UNC 3' AND v.unit_id = 'can-tho-2025';
       SELECT rebuild_rollup()`,
    ],
    "an account moved into the next field of an entry": [
      "audit.chain-unbroken",
      `ALTER TABLE audit_entry DISABLE TRIGGER USER;
       UPDATE audit_entry SET account_id = NULL, permission = coalesce(account_id::text || '|', '|') || permission WHERE sequence = 1`,
    ],
    "one published figure entered twice, once without its date": [
      "published.one-per-source",
      `ALTER TABLE published_figure DISABLE TRIGGER published_figure_supersedes;
       INSERT INTO published_figure (scope, measure, printed, unit, decimals, source, source_date)
       SELECT 'VN', 'PLAN', '205,7', 'tỷ đồng', 1, source, day
       FROM (VALUES ('Hội nghị', NULL), (normalize('Hội – nghị', NFD), date '2024-05-16')) AS s (source, day)`,
    ],
    "a published figure corrected without being ended": [
      "published.superseded-by-its-correction",
      `ALTER TABLE published_figure DISABLE TRIGGER published_figure_supersedes;
       INSERT INTO published_figure (scope, measure, printed, unit, decimals, source) VALUES ('VN', 'PLAN', '1', 'tỷ đồng', 0, 'A');
       INSERT INTO published_figure (scope, measure, printed, unit, decimals, source, corrects, reason)
       SELECT 'VN', 'PLAN', '2', 'tỷ đồng', 0, 'B', id, 'in nhầm' FROM published_figure`,
    ],
  };

  for (const [what, [name, sql, also = []]] of Object.entries(damage)) {
    test(what, async () => {
      await owner.query(sql);
      const found = await failing();
      expect(found.map((invariant) => invariant.name).sort()).toEqual([name, ...also].sort());
      expect(found.find((invariant) => invariant.name === name)?.examples.length).toBeGreaterThan(0);
    });
  }
});
