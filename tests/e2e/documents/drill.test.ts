import type { Page } from "@playwright/test";
import { expect, test } from "../../support/sign-in";

/** Đồng in a text with dots between thousands. */
const dong = (text: string | null) => BigInt((text ?? "").replace(/[^0-9-]/g, ""));

/** The amounts of a table's line of sums, in its columns' order. */
async function sums(page: Page, table: string): Promise<bigint[]> {
  const cells = page.getByRole("table", { name: table }).locator("tr.total").first().locator("td.num");
  return (await cells.allTextContents()).map(dong);
}

test("one drills from a province to its đề án, one of them and its decision, with equal numbers", async ({
  page,
  request,
}) => {
  const answer = await request.get("/api/v1/execution?scope=quang-nam&year=2023&through=12");
  const { plan, disbursed } = (await answer.json()).total.ALL;

  await page.goto("/provinces/quang-nam?year=2023&in=dong");
  await page.getByRole("link", { name: "Đề án năm 2023" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Đề án khuyến công Quảng Nam năm 2023");
  await page.goto(`${page.url()}&in=dong`);
  const [, assigned, , , paid] = await sums(page, "Đề án khuyến công");
  expect(assigned).toBe(BigInt(plan));
  expect(paid).toBe(BigInt(disbursed));

  const row = page.getByRole("table", { name: "Đề án khuyến công" }).locator("tbody tr:not(.total)").first();
  const [, ofProject = "", , , ofVouchers = ""] = await row.locator("td.num").allTextContents();
  await row.getByRole("link").click();
  const [planned] = await sums(page, "Kế hoạch giao");
  const [, received] = await sums(page, "Hợp đồng");
  expect(planned).toBe(dong(ofProject));
  expect(received).toBe(dong(ofVouchers));

  const code = await page.locator(".page-header .record-line .number").textContent();
  await page
    .getByRole("table", { name: "Kế hoạch giao" })
    .locator("tbody tr:not(.total)")
    .first()
    .getByRole("link")
    .click();
  await expect(page.getByText("Văn bản đã ban hành không sửa được")).toBeVisible();
  await expect(
    page
      .getByRole("table", { name: "Các dòng đã ký" })
      .getByText(code ?? "?")
      .first(),
  ).toBeVisible();
});

test("a decision's page, the year's page and the dashboard state one plan", async ({ page, request }) => {
  const answer = await request.get("/api/v1/execution?scope=VN&year=2025&through=12");
  const { KCQG, KCDP } = (await answer.json()).total;

  await page.goto("/plans/2025?in=dong");
  const [, national] = await sums(page, "Quyết định của Bộ Công Thương (khuyến công quốc gia)");
  const [, provincial] = await sums(page, "Quyết định của UBND cấp tỉnh (khuyến công địa phương)");
  const [, released] = await sums(page, "Phân bổ kinh phí khuyến công quốc gia theo đợt");
  expect([national, provincial, released]).toEqual([KCQG.plan, KCDP.plan, KCQG.released].map(BigInt));

  const first = page
    .getByRole("table", { name: /khuyến công quốc gia\)/ })
    .locator("tbody tr:not(.total)")
    .first();
  const cells = await first.locator("td.num").allTextContents();
  await first.getByRole("link").click();
  const [lines, amount] = await sums(page, "Theo nội dung");
  expect([lines, amount]).toEqual([dong(cells[0] ?? ""), dong(cells[1] ?? "")]);
});

test("all of it works without JavaScript: filters, orders and pages are addresses", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/projects");
  await page.getByLabel("Mã hoặc tên đề án").fill("may moc");
  await page.getByLabel("Năm").selectOption("2024");
  await page.getByLabel("Nguồn").selectOption("KCQG");
  await page.getByRole("button", { name: "Lọc" }).click();
  await expect(page).toHaveURL(/q=may\+moc/);
  await page.getByRole("columnheader", { name: "Giải ngân" }).getByRole("link").click();
  await expect(page).toHaveURL(/sort=-paid/);
  await expect(page.getByRole("columnheader", { name: "Giải ngân" })).toHaveAttribute("aria-sort", "descending");
  await page.getByRole("link", { name: "Trang sau" }).click();
  await expect(page).toHaveURL(/page=2/);
  await expect(page.getByLabel("Mã hoặc tên đề án")).toHaveValue("may moc");
  await context.close();
});

test("a visitor sees sums and a way to sign in; the province's officer sees vouchers, beneficiaries and the next step", async ({
  page,
  as,
  request,
}) => {
  const list = await request.get(
    "/api/v1/projects?unitId=quang-tri-2025&year=2026&state=IN_PROGRESS&sort=-paid&size=1",
  );
  const [project] = (await list.json()).items;

  await page.goto(`/projects/${project.code}`);
  await expect(page.getByText("Từng chứng từ chỉ hiển thị cho người đã đăng nhập")).toBeVisible();
  await expect(page.getByRole("link", { name: "Ghi chứng từ" })).toHaveCount(0);

  const officer = await as("quang-tri-2025.chuyenvien");
  await officer.goto(`/projects/${project.code}`);
  const [vouchers] = await sums(officer, "Chứng từ");
  expect(vouchers).toBe(BigInt(project.amounts.paid));
  await officer.getByRole("link", { name: "Ghi chứng từ" }).click();
  await expect(officer).toHaveURL(new RegExp(`/vouchers/new\\?project=${project.code}$`));
});
