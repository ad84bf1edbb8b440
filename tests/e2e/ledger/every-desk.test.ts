import type { Page } from "@playwright/test";
import { axeFindings } from "../../support/axe";
import { expect, test } from "../../support/sign-in";
import { openForm, refusal } from "./ledger-steps";

const DESKS = {
  "quang-tri-2025.chuyenvien": ["Tạm ứng quá hạn", "Hợp đồng còn tiền", "Chứng từ ghi tuần này"],
  "quang-tri-2025.lanhdao": ["Chứng từ mới từ lần trước", "Kế hoạch và thực hiện của tỉnh"],
  "cuc.chuyenvien": ["Ai chậm", "Tỉnh chưa có quyết định KCĐP", "Phân bổ KCQG thấp hơn hợp đồng"],
  "mttn.bantochuc": ["Khu vực Miền Trung – Tây Nguyên", "Ai chậm", "Điều cần biết"],
  thanhtra: ["Nhật ký mới nhất", "Chứng từ mới nhất"],
  quantri: ["Tài khoản theo vai trò"],
};

for (const [name, headings] of Object.entries(DESKS)) {
  test(`${name} is shown what waits for them, and axe finds nothing serious`, async ({ as }) => {
    const page = await as(name);
    await page.goto("/office");
    for (const heading of headings) await expect(page.getByRole("heading", { name: heading })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });
}

const PAGES: Record<string, (page: Page) => Promise<unknown>> = {
  list: (page) => page.goto("/vouchers"),
  voucher: async (page) => {
    await page.goto("/vouchers");
    await page.getByRole("row").nth(2).getByRole("link").first().click();
    await expect(page.getByRole("heading", { name: "Quá trình" })).toBeVisible();
  },
  choice: (page) => page.goto("/vouchers/new"),
  form: openForm,
};

for (const [name, open] of Object.entries(PAGES)) {
  test(`axe finds nothing serious on the ${name} of vouchers`, async ({ as }) => {
    const page = await as("quang-tri-2025.chuyenvien");
    await open(page);
    expect(await axeFindings(page)).toEqual([]);
  });
}

test("who may not record is told who does; an administrator has no vouchers", async ({ as }) => {
  const leader = await as("quang-tri-2025.lanhdao");
  await leader.goto("/vouchers/new");
  await expect(refusal(leader)).toContainText("Chỉ chuyên viên");
  const admin = await as("quantri");
  expect((await admin.goto("/vouchers"))?.status()).toBe(404);
});

test("the Ministry's desk leads from who is behind to exactly the đề án that hold the money up", async ({ as }) => {
  const page = await as("cuc.chuyenvien");
  await page.goto("/office");
  const behind = page.getByRole("table", { name: "Ai chậm" });
  const overdue = behind.locator('a[href*="view=overdue"]').first();
  const amount = await overdue.textContent();
  await overdue.click();
  await expect(page).toHaveURL(/unitId=.*view=overdue/);
  await expect(page.getByText(amount ?? "", { exact: false }).first()).toBeVisible();
});

test("the auditor reads the checks of the data in words on a page of the office; others do not", async ({ as }) => {
  const auditor = await as("thanhtra");
  await auditor.goto("/office");
  await auditor.getByRole("link", { name: "Kiểm tra tính đúng đắn của dữ liệu" }).click();
  await expect(auditor.getByRole("status")).toContainText("phép kiểm tra đều đúng");
  await expect(auditor.getByRole("row", { name: /Các tỉnh cộng lại bằng khu vực/ })).toBeVisible();
  expect(await axeFindings(auditor)).toEqual([]);
  const officer = await as("quang-tri-2025.chuyenvien");
  expect((await officer.goto("/office/checks"))?.status()).toBe(404);
});
