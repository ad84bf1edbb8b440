import { beforeAll, describe, expect, test } from "vitest";
import { executionTable } from "@/lib/documents/dashboard/execution-table";
import { monthTable } from "@/lib/documents/dashboard/month-table";
import { formatFigureNote } from "@/lib/format/figure-notes";
import { testDatabase } from "../../support/database";
import { Facts, million } from "../../support/facts";
import { certify } from "../../support/reports";
import { viewOf } from "../../support/views";

const database = testDatabase({ reference: true });

/** A KCĐP đề án of the year with 1 tỷ planned and contracted, of which an advance was paid on that day. */
async function paid(facts: Facts, unitId: string, year: number, amount: bigint, paidOn: string): Promise<void> {
  const { contract } = await facts.aContractedProject(million(1_000), { fund: "KCDP", unitId, year });
  const officer = await facts.anActor("ADMIN");
  await database.owner.query(
    "INSERT INTO voucher (share_id, kind, signed_amount, paid_on, number, recorded_by) VALUES ($1, 'ADVANCE', $2, $3, $4, $5)",
    [contract.shareIds[0], amount, paidOn, `UNC ${contract.number}`, officer.accountId],
  );
}

beforeAll(async () => {
  const facts = new Facts(database.owner);
  await paid(facts, "da-nang", 2024, million(300), "2024-03-10");
  await paid(facts, "quang-binh", 2023, million(200), "2023-05-10");
  await paid(facts, "quang-tri", 2023, million(100), "2023-05-10");
  await paid(facts, "quang-tri", 2025, million(50), "2025-03-10");
  await paid(facts, "quang-binh", 2025, million(70), "2025-08-10");
  await facts.assigned(await facts.aProject({ fund: "KCQG", unitId: "ha-noi", year: 2024 }), million(500));
  const daNang = { unitId: "da-nang", year: 2024, through: 6, fund: "KCDP" } as const;
  await certify(database.owner, { ...daNang, certifiedOn: "2024-07-10", actual: million(350), estimate: million(340) });
  await certify(database.owner, { ...daNang, certifiedOn: "2024-08-01", actual: million(360), version: 2 });
  await paid(facts, "lam-dong", 2022, million(60), "2022-03-10");
  await certify(database.owner, {
    ...{ unitId: "lam-dong", year: 2022, through: 6, fund: "KCDP" },
    ...{ certifiedOn: "2022-07-10", estimate: million(70) },
  });
  await certify(database.owner, {
    unitId: "quang-binh",
    year: 2023,
    through: 12,
    certifiedOn: "2024-01-20",
    fund: "KCDP",
    actual: million(900),
  });
  await certify(database.owner, {
    unitId: "quang-tri-2025",
    year: 2025,
    through: 12,
    certifiedOn: "2026-01-20",
    fund: "KCDP",
    actual: million(444),
  });
});

describe("the official executed amount", () => {
  test("is what a certified report of exactly the period says, in its latest version", async () => {
    const { total, notes } = await viewOf("da-nang", { year: 2024, through: 6 });

    expect(total.KCDP?.actual).toBe(million(360));
    expect(total.KCDP?.origin.actual).toBe("certified");
    expect(total.KCDP?.disbursed).toBe(million(300));
    expect(notes).not.toContainEqual({ code: "provisional-actual" });
  });

  test("is what vouchers say, and provisional, where only another period is certified", async () => {
    const { total, notes, certifiedGap } = await viewOf("da-nang", { year: 2024, through: 9 });

    expect(total.KCDP?.actual).toBe(million(300));
    expect(total.KCDP?.origin.actual).toBe("records");
    expect(certifiedGap).toBeNull();
    expect(notes).toContainEqual({ code: "provisional-actual" });
  });

  test("is called uncertified where reports of the period certify estimates alone, and those are named", async () => {
    const { total, notes } = await viewOf("lam-dong", { year: 2022, through: 6, fund: "KCDP" });

    expect([total.KCDP?.origin.actual, total.KCDP?.estimate]).toEqual(["records", million(70)]);
    const estimates = { reporting: 1, expected: 1 };
    expect(notes).toContainEqual({ code: "provisional-actual", estimates });
    expect(formatFigureNote({ code: "provisional-actual", estimates }, "vi")).toBe(
      "Thực hiện cộng từ chứng từ: báo cáo đã chốt của kỳ này chỉ có số ước thực hiện.",
    );
  });

  test("is the first version on an evening between the two", async () => {
    const { total } = await viewOf("da-nang", { year: 2024, through: 6, asOf: "2024-07-15" });

    expect([total.KCDP?.actual, total.KCDP?.estimate]).toEqual([million(350), million(340)]);
  });

  test("leaves by-content and by-month to the records, with the gap beside them", async () => {
    const view = await viewOf("da-nang", { year: 2024, through: 6 });
    const { byContent, byMonth, certifiedGap } = view;

    expect(byContent.map((row) => [row.key, row.columns.KCDP?.actual])).toEqual([["ND3", million(300)]]);
    expect(byMonth.at(-1)?.columns.KCDP?.cumulative).toBe(million(300));
    expect(certifiedGap).toEqual({ ALL: million(60), KCQG: 0n, KCDP: million(60) });
    expect(monthTable(view, "vi").rows.at(-1)?.values.slice(0, 3)).toEqual([
      ...["Chênh lệch với số đã chốt", million(60), million(360)],
    ]);
    const lines = executionTable(view, "month", "vi").rows.map(({ values }) => values);
    expect(lines.filter(([month]) => month === null)).toEqual([
      [null, "Chênh lệch với số đã chốt", "Tổng số", million(60), null, null],
      [null, "Chênh lệch với số đã chốt", "KCQG", 0n, null, null],
      [null, "Chênh lệch với số đã chốt", "KCĐP", million(60), null, null],
    ]);
  });

  test("is from records under a content filter: reports certify whole provinces", async () => {
    const { total } = await viewOf("da-nang", { year: 2024, through: 6, content: "ND3" });

    expect([total.KCDP?.actual, total.KCDP?.estimate]).toEqual([million(300), null]);
  });

  test("of a region says how many of its provinces have certified it, and is not called uncertified", async () => {
    const { total, notes } = await viewOf("MTTN", { year: 2023, through: 12, fund: "KCDP" });

    expect([total.KCDP?.actual, total.KCDP?.origin.actual]).toEqual([million(1_000), "mixed"]);
    expect(notes).toContainEqual({ code: "partly-certified-actual", coverage: { reporting: 1, expected: 15 } });
    expect(notes).not.toContainEqual({ code: "provisional-actual" });
  });

  test("of a merged province adds up its parts, each certified or not, and says mixed", async () => {
    const { total } = await viewOf("quang-tri-2025", { year: 2023, through: 12 });

    expect([total.KCDP?.actual, total.KCDP?.origin.actual]).toEqual([million(1_000), "mixed"]);
  });

  test("of a merged province with its own report is that report, never added to what its parts paid", async () => {
    const { total } = await viewOf("quang-tri-2025", { year: 2025, through: 12 });

    expect(total.KCDP?.actual).toBe(million(444));
    expect(total.KCDP?.disbursed).toBe(million(120));
  });
});

describe("a missing province", () => {
  test("takes every ratio of its region away, and is counted", async () => {
    const { total, coverage, notes } = await viewOf("MTTN", { year: 2023, through: 12 });

    expect(coverage).toEqual({ reporting: 0, expected: 15 });
    expect(total.KCDP?.plan).toBe(million(2_000));
    expect([total.KCDP?.executed, total.ALL?.executed, total.KCDP?.planShareOfNation]).toEqual([null, null, null]);
    expect(notes).toContainEqual({ code: "incomplete-plan", year: 2023, coverage });
    expect(notes).toContainEqual({ code: "no-ratio", measure: "executed", reason: "incomplete" });
  });

  test("is counted by its KCĐP decision where the view is of that fund", async () => {
    const { coverage } = await viewOf("MTTN", { year: 2023, through: 12, fund: "KCDP" });

    expect(coverage).toEqual({ reporting: 2, expected: 15 });
  });

  test("takes nothing from a province that has reported", async () => {
    const { total } = await viewOf("da-nang", { year: 2024, through: 6 });

    expect(total.KCDP?.executed).toEqual({ part: million(360), whole: million(1_000) });
  });

  test("is not one whose national plan is zero: the Ministry has decided, and gave it nothing", async () => {
    const { total, coverage, notes } = await viewOf("da-nang", { year: 2024, through: 6 });

    expect(total.KCQG?.plan).toBe(0n);
    expect(coverage).toEqual({ reporting: 1, expected: 1 });
    expect(total.ALL?.executed).toEqual({ part: million(360), whole: million(1_000) });
    expect(notes).toContainEqual({ code: "no-ratio", measure: "releasedOfPlan", reason: "zero" });
  });

  test("half of whose parts have a plan makes a merged province incomplete", async () => {
    const { coverage, total } = await viewOf("da-nang-2025", { year: 2024, through: 6, fund: "KCDP" });

    expect(coverage).toEqual({ reporting: 0, expected: 1 });
    expect([total.KCDP?.plan, total.KCDP?.executed]).toEqual([million(1_000), null]);
  });
});

describe("a payment of an old year made after the merger", () => {
  test("moves the year's view to the 34 with a note, from the month it counts in", async () => {
    const facts = new Facts(database.owner);
    await paid(facts, "quang-binh", 2024, million(10), "2025-08-10");

    const november = await viewOf("VN", { year: 2024, through: 11 });
    const december = await viewOf("VN", { year: 2024, through: 12 });
    const evening = await viewOf("VN", { year: 2024, through: 12, asOf: "2024-12-31" });

    expect([november.layout, december.layout, evening.layout]).toEqual(["63", "34", "63"]);
    expect(december.notes).toContainEqual({ code: "rebased-to-34", reason: "facts-after-merger" });
    expect(december.total.KCDP?.disbursed).toBe(million(310));
  });
});
