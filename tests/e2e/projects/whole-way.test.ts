import type { APIRequestContext, Page } from "@playwright/test";
import { expect, test } from "../../support/sign-in";
import { refusal } from "../ledger/ledger-steps";

const YEAR = 2027;
const today = new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());
const done = (page: Page) => page.getByRole("status");
const million = (count: number) => BigInt(count) * 1_000_000n;

type Chain = Record<"plan" | "released" | "committed" | "disbursed", bigint>;

/** What anyone reads of a province's year, of one fund. */
async function shown(request: APIRequestContext, unitId: string, fund: string): Promise<Chain> {
  const answer = await request.get(`/api/v1/execution?scope=${unitId}&year=${YEAR}&through=12&fund=${fund}`);
  const { ALL } = (await answer.json()).total;
  const of = (key: keyof Chain) => BigInt(ALL[key] ?? 0);
  return { plan: of("plan"), released: of("released"), committed: of("committed"), disbursed: of("disbursed") };
}

/** Every check of the data's health, as an auditor asks for it. */
async function failing(auditor: Page): Promise<string[]> {
  const { items } = await (await auditor.request.get("/api/v1/admin/invariants")).json();
  expect(items.length).toBeGreaterThan(20);
  return items.flatMap(({ name, failures }: { name: string; failures: number }) => (failures > 0 ? [name] : []));
}

/** Numbered as the sample numbers; what other tests begin has its province in its number. */
const OF_THE_SAMPLE = /^KC(QG|DP)-[0-9]{4}-[0-9]{4}$/;

/** One of the sample's that waits for its plan, of a province that no other test works in; the last in the list. */
async function waiting(cuc: Page, query: string) {
  const { items } = await (await cuc.request.get(`/api/v1/projects?${query}&year=${YEAR}&size=200`)).json();
  const taken = ["quang-tri-2025", "da-nang-2025", "khanh-hoa-2025", items[0]?.stewardUnitId];
  const one = items.findLast(
    ({ code, kind, stewardUnitId }: { code: string; kind: string; stewardUnitId: string }) =>
      OF_THE_SAMPLE.test(code) && kind === "REGULAR" && !taken.includes(stewardUnitId),
  );
  expect(one, "a đề án that waits for its plan").toBeDefined();
  return { code: String(one.code), unitId: String(one.stewardUnitId) };
}

/** An officer drafts the decision of one đề án, a leader issues it. */
async function assign(officer: Page, leader: Page, { code, unitId }: { code: string; unitId: string }, amount: string) {
  await officer.goto(`/plans/decisions/new?year=${YEAR}&unitId=${unitId}`);
  await officer.getByLabel(`Số tiền cho đề án ${code}`).fill(amount);
  await officer.getByLabel("Số quyết định").fill(`${code}/QĐ`);
  await officer.getByLabel("Ngày ký").fill(today);
  await officer.getByLabel("Người ký", { exact: true }).fill("Người ký quyết định");
  await officer.getByRole("button", { name: "Lưu dự thảo" }).click();
  await expect(done(officer)).toContainText("Đã lưu dự thảo");
  await leader.goto(new URL(officer.url()).pathname);
  await leader.getByRole("button", { name: "Ban hành quyết định" }).click();
  await expect(leader.getByRole("heading", { level: 1 })).toContainText("Giao kế hoạch");
}

async function sign(officer: Page, code: string, value: string, tooMuch: string) {
  await officer.goto(`/projects/${code}/steps/contract`);
  await officer.getByLabel("Số hợp đồng").fill(`${code}/HĐKC`);
  await officer.getByLabel("Ngày ký").fill(today);
  await officer.getByLabel("Ngày hết hạn").fill(`30/11/${YEAR}`);
  await officer.getByLabel("Giá trị hợp đồng").fill(tooMuch);
  await officer.getByRole("button", { name: "Ký hợp đồng" }).click();
  await expect(officer.locator("#value-error")).toContainText("chỉ còn 200.000.000");
  await officer.getByLabel("Giá trị hợp đồng").fill(value);
  await officer.getByRole("button", { name: "Ký hợp đồng" }).click();
  await expect(done(officer)).toContainText("Đã ký hợp đồng");
}

async function release(cuc: Page, code: string, tranche: number, amount: string) {
  await cuc.goto(`/plans/releases/new?year=${YEAR}`);
  await cuc.getByLabel("Đợt", { exact: true }).fill(String(tranche));
  await cuc.getByLabel("Số văn bản").fill(`${code}/PB-${tranche}`);
  await cuc.getByLabel("Ngày ký").fill(today);
  await cuc.getByLabel(`Phân bổ cho đề án ${code}`).fill(amount);
  await cuc.getByRole("button", { name: "Xem trước" }).click();
  await cuc.getByRole("button", { name: "Ghi đợt phân bổ" }).click();
  await expect(cuc.getByRole("heading", { level: 1 })).toContainText(`đợt ${tranche}`);
}

/** Types a voucher and sends it to its check. */
async function write(officer: Page, code: string, kind: "Tạm ứng" | "Thanh toán", amount: string, number: string) {
  await officer.goto(`/vouchers/new?project=${code}`);
  await officer.getByRole("radio", { name: kind }).check();
  await officer.getByLabel("Số tiền").fill(amount);
  await officer.getByLabel("Số chứng từ").fill(number);
  await officer.getByRole("button", { name: "Kiểm tra" }).click();
}

async function record(
  officer: Page,
  ...voucher: [code: string, "Tạm ứng" | "Thanh toán", amount: string, number: string]
) {
  await write(officer, ...voucher);
  await officer.getByRole("button", { name: "Ghi chứng từ" }).click();
  await expect(officer.getByRole("heading", { level: 1 })).toContainText(voucher[3]);
}

async function accept(officer: Page, code: string) {
  await officer.goto(`/projects/${code}/steps/accept`);
  for (const achieved of await officer.getByLabel("Đạt được").all()) await achieved.fill("100000");
  await officer.getByRole("button", { name: "Nghiệm thu" }).click();
  await expect(done(officer)).toContainText("Đã ghi nghiệm thu");
}

async function settle(leader: Page, code: string, tooMuch: string, amount: string) {
  await leader.goto(`/projects/${code}/steps/settle`);
  await leader.getByLabel("Số quyết toán").fill(tooMuch);
  await leader.getByRole("button", { name: "Thanh lý, quyết toán" }).click();
  await expect(leader.locator("#amountText-error")).toContainText("171.000.000");
  await leader.getByLabel("Số quyết toán").fill(amount);
  await leader.getByRole("button", { name: "Thanh lý, quyết toán" }).click();
  await expect(done(leader)).toContainText("Đã quyết toán");
}

for (const fund of ["KCQG", "KCDP"] as const)
  test(`a đề án of ${fund} goes from its appraisal to its settlement, and every figure follows each step of its money`, async ({
    as,
  }) => {
    test.setTimeout(240_000);
    const national = fund === "KCQG";
    const cuc = await as("cuc.chuyenvien");
    const auditor = await as("thanhtra");
    const one = await waiting(cuc, `fund=${fund}&state=${national ? "APPRAISED_CENTRAL" : "APPRAISED_LOCAL"}`);
    const [officer, leader] = [await as(`${one.unitId}.chuyenvien`), await as(`${one.unitId}.lanhdao`)];
    const before = await shown(officer.request, one.unitId, fund);
    let expected: Chain = { plan: 0n, released: 0n, committed: 0n, disbursed: 0n };
    const follows = async (change: Partial<Chain>) => {
      expected = { ...expected, ...change };
      const now = await shown(officer.request, one.unitId, fund);
      const keys = ["plan", "released", "committed", "disbursed"] as const;
      expect(Object.fromEntries(keys.map((key) => [key, now[key] - before[key]]))).toEqual(expected);
      expect(await failing(auditor)).toEqual([]);
    };

    await (national
      ? assign(cuc, await as("cuc.lanhdao"), one, "200 triệu")
      : assign(officer, leader, one, "200 triệu"));
    await follows({ plan: million(200) });
    if (national) {
      await release(cuc, one.code, 1, "150 triệu");
      await follows({ released: million(150) });
    }
    await sign(officer, one.code, "180 triệu", "201 triệu");
    await follows({ committed: million(180) });
    await write(officer, one.code, "Thanh toán", "10 triệu", `${one.code}/TT-0`);
    await expect(refusal(officer)).toContainText("nghiệm thu");
    await record(officer, one.code, "Tạm ứng", "50 triệu", `${one.code}/TU`);
    await follows({ disbursed: million(50) });
    await officer.goto(`/projects/${one.code}`);
    await expect(officer.locator("main")).toContainText("Đang thực hiện");
    await accept(officer, one.code);
    if (national) {
      await write(officer, one.code, "Thanh toán", "120 triệu", `${one.code}/TT-1`);
      await expect(refusal(officer)).toContainText("100.000.000");
      await release(cuc, one.code, 2, "30 triệu");
      await follows({ released: million(180) });
    }
    await record(officer, one.code, "Thanh toán", "120 triệu", `${one.code}/TT`);
    await follows({ disbursed: million(170) });
    await settle(leader, one.code, "171 triệu", "170 triệu");
    await follows({ committed: million(170) });
    await officer.goto(`/projects/${one.code}`);
    await expect(officer.locator("main")).toContainText("Đã quyết toán");
  });
