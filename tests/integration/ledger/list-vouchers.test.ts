import { beforeAll, describe, expect, test } from "vitest";
import { recordVoucher } from "@/lib/commands/vouchers/record-voucher";
import { reverseVoucher } from "@/lib/commands/vouchers/reverse-voucher";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { VOUCHER_SORTS, type VoucherQuery } from "@/lib/domain/ledger/voucher-query";
import { sumOf } from "@/lib/domain/money";
import { vouchersQueryInput } from "@/lib/input/vouchers-query";
import { listVouchers } from "@/lib/queries/vouchers/list-vouchers";
import { testDatabase } from "../../support/database";
import { Facts, million, type ProjectFact } from "../../support/facts";
import { aReversalInput, aVoucherInput } from "../../support/voucher-inputs";

const db = testDatabase({ reference: true });
const now = new Date();
const projects = {} as Record<"old" | "national" | "provincial", ProjectFact>;
let officer: Actor;

const list = (wish: Partial<VoucherQuery> = {}) =>
  listVouchers(readScope(officer), { ...vouchersQueryInput.parse({}), ...wish });
const numbers = async (wish: Partial<VoucherQuery>) => (await list(wish)).items.map(({ number }) => number);

beforeAll(async () => {
  const facts = new Facts(db.owner);
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  const leader = await facts.anActor("PROVINCE_LEADER", { unitId: "quang-tri-2025" });
  const record = async (key: keyof typeof projects, title: string, wish: object, paid: object[]) => {
    const { project, contract } = await facts.aContractedProject(million(300), { title, ...wish });
    projects[key] = project;
    for (const change of paid) await recordVoucher(officer, aVoucherInput(project, contract, change), now);
  };
  await record("old", "Đào tạo nghề dệt thổ cẩm", { unitId: "quang-binh", year: 2024 }, [
    { number: "CŨ 1", amount: million(30), paidOn: "2024-05-02" },
  ]);
  await record("national", "Hỗ trợ dây chuyền sản xuất đường phèn", {}, [
    { number: "QG 1", amount: million(50), paidOn: "2026-03-01", note: "Tạm ứng đợt đầu" },
    { number: "QG 2", amount: million(20), paidOn: "2026-04-01" },
    { number: "QG 3", amount: million(5), paidOn: "2026-05-01", kind: "REFUND" },
  ]);
  await record("provincial", "Hội chợ triển lãm 100% hàng Việt", { fund: "KCDP" }, [
    { number: "ĐP_1", amount: million(70), paidOn: "2026-04-15" },
  ]);
  const wrong = (await list()).items.find(({ number }) => number === "QG 2");
  await reverseVoucher(leader, aReversalInput(wrong?.id ?? ""), now);
});

describe("the list of vouchers", () => {
  test("starts with the latest payments, and its totals are the sums of all that is found", async () => {
    const all = await list();
    expect(all.items.map(({ paidOn }) => paidOn)).toEqual([...all.items.map(({ paidOn }) => paidOn)].sort().reverse());
    expect(all.total).toBe(6);
    expect(all.totals).toEqual({
      advances: million(150),
      payments: 0n,
      refunds: -million(5),
      disbursed: million(145),
    });
    expect(sumOf(all.items.map(({ signedAmount }) => signedAmount))).toBe(all.totals.disbursed);
  });

  test.each([
    ["without accents", { q: "duong phen" }, ["QG 1", "QG 2", "QG 3"]],
    ["in the note", { q: "TẠM ỨNG đầu" }, ["QG 1"]],
    ["with signs that mean something to SQL taken as they are", { q: "100%" }, ["ĐP_1"]],
    ["with an underscore for itself only", { q: "P_1" }, ["ĐP_1"]],
    ["by fund", { fund: "KCDP" as const }, ["ĐP_1"]],
    ["by kind", { kind: "REFUND" as const }, ["QG 3"]],
    ["by budget year", { year: 2024 }, ["CŨ 1"]],
    ["by days, both inside", { from: "2026-04-01", to: "2026-04-15" }, ["QG 2", "ĐP_1"]],
    ["by a former province", { unitId: "quang-binh" }, ["CŨ 1"]],
    ["by a province, its predecessors included", { unitId: "quang-tri-2025", year: 2024 }, ["CŨ 1"]],
    ["by nothing that exists", { q: "khong co gi nhu vay" }, []],
  ])("is searched and filtered %s", async (_, wish, found) => {
    expect([...new Set(await numbers(wish))].sort()).toEqual([...found].sort());
  });

  test("of one đề án adds up to what the đề án has paid", async () => {
    const { totals } = await list({ project: projects.national.code });
    expect(totals.disbursed).toBe(million(45));
  });

  test.each(VOUCHER_SORTS)("in the order %s shows each voucher once over its pages", async (sort) => {
    const pages = await Promise.all([1, 2, 3].map((page) => list({ sort, page, size: 2 })));
    const ids = pages.flatMap(({ items }) => items.map(({ id }) => id));
    expect(new Set(ids).size).toBe(6);
    expect(pages.map(({ total }) => total)).toEqual([6, 6, 6]);
  });
});
