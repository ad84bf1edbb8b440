import { beforeAll, describe, expect, test } from "vitest";
import { getExecution } from "@/lib/queries/figures/get-execution";
import { getExplanation } from "@/lib/queries/figures/get-explanation";
import { listCauses } from "@/lib/queries/projects/list-causes";
import { testDatabase } from "../../support/database";
import { Facts, million } from "../../support/facts";
import { listOf } from "../../support/project-lists";
import { asking } from "../../support/views";

const database = testDatabase({ reference: true });
const question = asking("hue", { year: 2024, through: 6 });
const explained = () => getExplanation(question, "disbursed", "KCDP");
const totals = () => listOf({ year: 2024 });
const causes = () => listCauses({ year: 2024, fund: null, unitIds: ["hue"] });

let pay: (millions: number) => Promise<void>;

beforeAll(async () => {
  const facts = new Facts(database.owner);
  const { contract } = await facts.aContractedProject(million(1_000), { fund: "KCDP", unitId: "hue", year: 2024 });
  const officer = await facts.anActor("ADMIN");
  let papers = 0;
  pay = async (millions) => {
    papers += 1;
    await database.owner.query(
      `INSERT INTO voucher (share_id, kind, signed_amount, paid_on, number, recorded_by)
       VALUES ($1, 'ADVANCE', $2, '2024-05-06', $3, $4)`,
      [contract.shareIds[0], million(millions), `UNC ${papers}`, officer.accountId],
    );
  };
  await pay(10);
});

describe("while nothing has moved, a view once read is not made again", () => {
  test("on dashboards, whose every asker gets the same value", async () => {
    expect(await getExecution(question)).toBe(await getExecution(question));
  });

  test("yet each language has its own names", async () => {
    expect(await getExecution(question, "en")).not.toBe(await getExecution(question, "vi"));
  });
});

test("money just recorded is in the next view, its explanation, its list's totals and its province's reasons", async () => {
  const before = await getExecution(question);
  const [explanationBefore, listBefore, causesBefore] = [await explained(), await totals(), await causes()];

  await pay(25);

  const after = await getExecution(question);
  expect(after?.total.KCDP?.disbursed).toBe((before?.total.KCDP?.disbursed ?? 0n) + million(25));
  const vouchersOf = (one: typeof explanationBefore) => one?.documents.vouchers.map(({ amount }) => amount);
  expect([vouchersOf(explanationBefore), vouchersOf(await explained())]).toEqual([[million(10)], [million(35)]]);
  expect((await totals()).totals.disbursed - listBefore.totals.disbursed).toBe(million(25));
  const unspent = (one: typeof causesBefore) => one.get("hue")?.largest?.unspent ?? 0n;
  expect(unspent(causesBefore) - unspent(await causes())).toBe(million(25));
});

test("a list and its totals are of one moment, however fast money moves", async () => {
  const moving = (async () => {
    for (let paid = 0; paid < 20; paid++) await pay(1);
  })();
  for (let asked = 0; asked < 20; asked++) {
    const { items, totals: sums } = await totals();
    expect(items.reduce((sum, { amounts }) => sum + amounts.disbursed, 0n)).toBe(sums.disbursed);
  }
  await moving;
});
