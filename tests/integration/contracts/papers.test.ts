import { beforeAll, expect, test } from "vitest";
import { checkInvariants } from "@/lib/queries/invariants/list-invariants";
import { testDatabase } from "../../support/database";
import { Facts, million } from "../../support/facts";
import { ownConnection } from "../../support/own-connection";

const db = testDatabase({ reference: true });
let facts: Facts;
beforeAll(() => {
  facts = new Facts(db.owner);
});

/** A đề án with a contract of 200 triệu under a plan of 300, all released. */
async function contracted() {
  const project = await facts.aProject();
  await facts.assigned(project, million(300));
  await facts.released(project, million(300));
  const contract = await facts.contracted(project, [{ amount: million(200) }]);
  return { project, contract, share: contract.shareIds[0] ?? "" };
}

async function standing(share: string) {
  const { rows } = await db.owner.query(
    `SELECT b.amount::text, b.advance_limit::text, y.committed::text, n.value::text, n.end_on::text
     FROM contract_share_balance b JOIN contract_share s ON s.id = b.share_id
     JOIN project_year_balance y USING (project_id, budget_year) JOIN contract_standing n USING (contract_id)
     WHERE b.share_id = $1`,
    [share],
  );
  return rows[0];
}

const failing = async () => {
  const owner = await db.owner.connect();
  try {
    return (await checkInvariants(ownConnection(owner))).filter(({ failures }) => failures > 0);
  } finally {
    owner.release();
  }
};

test("an appendix changes value, term, advance limit and what is committed, in its own month", async () => {
  const { project, contract, share } = await contracted();
  await facts.papered(contract, { [share]: million(50) }, { signedOn: "2026-05-20", endOn: "2026-11-30" });

  expect(await standing(share)).toEqual({
    ...{ amount: "250000000", value: "250000000", committed: "250000000" },
    ...{ advance_limit: "175000000", end_on: "2026-11-30" },
  });
  const { rows } = await db.owner.query(
    "SELECT month, committed::text FROM money_fact WHERE project_id = $1 AND committed <> 0 ORDER BY month",
    [project.id],
  );
  expect(rows).toEqual([
    { month: 3, committed: "200000000" },
    { month: 5, committed: "50000000" },
  ]);
  expect(await failing()).toEqual([]);
});

test("a remainder given back by a settlement or a stop leaves the advance that was right when it was paid", async () => {
  const { contract, share } = await contracted();
  const recorder = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  await db.owner.query(
    `INSERT INTO voucher (share_id, kind, signed_amount, paid_on, number, recorded_by)
     VALUES ($1, 'ADVANCE', 140000000, '2026-03-20', 'UNC PL 1', $2)`,
    [share, recorder.accountId],
  );
  await facts.papered(contract, { [share]: -million(60) }, { kind: "STOP" });

  expect(await standing(share)).toMatchObject({
    amount: "140000000",
    advance_limit: "140000000",
    committed: "140000000",
  });
  expect(await failing()).toEqual([]);
});

test("no paper takes a contract below what is paid, nor above what is assigned", async () => {
  const { contract, share } = await contracted();

  await expect(facts.papered(contract, { [share]: million(101) })).rejects.toThrow("committed_within_assigned");
  await expect(facts.papered(contract, { [share]: -million(201) }, { kind: "STOP" })).rejects.toThrow(
    "paid_within_contract",
  );
});

test("a paper is dated between its contract's signing and today, and its number stands once on its contract", async () => {
  const { contract, share } = await contracted();
  const paper = (signedOn: string) => facts.papered(contract, { [share]: -1n }, { signedOn });

  await expect(paper("2026-02-28")).rejects.toMatchObject({ hint: "contract_paper_after_contract" });
  await expect(paper("2099-01-01")).rejects.toMatchObject({ hint: "contract_paper_not_in_future" });
  const number =
    "INSERT INTO contract_paper (contract_id, kind, number, signed_on) VALUES ($1, 'APPENDIX', $2, '2026-06-01')";
  await db.owner.query(number, [contract.id, "01/PL"]);
  await expect(db.owner.query(number, [contract.id, "01 / pl"])).rejects.toThrow("contract_paper_number_once");
});

test("a paper changes shares of its own contract only, and is never changed itself", async () => {
  const one = await contracted();
  const other = await contracted();

  await expect(facts.papered(one.contract, { [other.share]: -1n })).rejects.toMatchObject({
    hint: "contract_paper_of_its_contract",
  });
  await expect(db.owner.query("UPDATE contract_paper SET signed_on = '2026-07-01'")).rejects.toThrow();
  await expect(db.owner.query("DELETE FROM contract_paper_line")).rejects.toThrow();
});
