import type { Page } from "@playwright/test";
import { expect, signIn, test } from "../../support/sign-in";

const check = { name: "Kiểm tra những đề án đã chọn" };
const rowsOf = (page: Page) => page.getByRole("checkbox");
const codeOf = async (page: Page, row: number) => (await rowsOf(page).nth(row).getAttribute("value")) ?? "";

/** Ticks a row of the list and writes the amount proposed for it; gives its code. */
async function propose(page: Page, row: number, amount: string): Promise<string> {
  const code = await codeOf(page, row);
  await rowsOf(page).nth(row).check();
  await page.getByLabel(`Kinh phí Cục đề xuất cho ${code}`).fill(amount);
  return code;
}

test("the Cục chooses on two pages of its list, finds all of it on one check, and appraises all with one click", async ({
  as,
}) => {
  const cuc = await as("cuc.chuyenvien2");
  await cuc.goto("/office/central-appraisal");
  await expect(rowsOf(cuc)).toHaveCount(25);
  await expect(cuc.getByText("Chưa chọn đề án nào.")).toBeVisible();
  const first = await propose(cuc, 0, "50 triệu");
  await cuc.getByRole("button", { name: "Sau" }).click();
  await expect(cuc).toHaveURL(/page=2/);
  await expect(cuc.getByText("Đã chọn 1 đề án, tổng Cục đề xuất 50.000.000 đồng")).toBeVisible();
  const second = await propose(cuc, 2, "70 triệu");
  await cuc.getByRole("button", { name: "Trước" }).click();
  await expect(cuc.getByText("Đã chọn 2 đề án, tổng Cục đề xuất 120.000.000 đồng")).toBeVisible();
  await expect(cuc.getByLabel(`Kinh phí Cục đề xuất cho ${first}`)).toHaveValue("50 triệu");
  const third = await propose(cuc, 1, "60 triệu");
  await rowsOf(cuc).nth(1).uncheck();
  await cuc.getByRole("button", check).click();

  const possible = cuc.getByRole("region", { name: "Sẽ ghi kết quả thẩm định: 2 đề án" });
  await expect(possible).toContainText(first);
  await expect(possible).toContainText(second);
  await expect(cuc.getByText("Cục đề xuất: 120.000.000 đồng (Một trăm hai mươi triệu đồng).")).toBeVisible();
  await cuc.getByRole("link", { name: "Chọn lại" }).click();
  await expect(cuc.getByLabel(`Kinh phí Cục đề xuất cho ${third}`)).toHaveValue("60 triệu");
  await cuc.getByRole("button", check).click();
  await cuc.getByRole("button", { name: "Ghi kết quả thẩm định 2 đề án" }).click();
  await expect(cuc.getByRole("heading", { level: 1 })).toHaveText("Đã ghi kết quả thẩm định: 2 đề án");
  await cuc.getByRole("link", { name: "Về danh sách" }).click();
  await expect(cuc.getByText("Chưa chọn đề án nào.")).toBeVisible();
});

test("without JavaScript the whole list is chosen, one that moved on is told and left out, and all is let go", async ({
  as,
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  await signIn(context.request, "cuc.chuyenvien");
  const cuc = await context.newPage();
  await cuc.goto("/office/central-appraisal");
  const moved = await codeOf(cuc, 24);
  await cuc.getByRole("button", { name: /^Chọn cả \d+ đề án$/ }).click();
  await expect(cuc.getByRole("checkbox", { checked: true })).toHaveCount(25);

  const other = await as("cuc.chuyenvien2");
  const headers = { Origin: test.info().project.use.baseURL ?? "" };
  const { version } = await (await other.request.get(`/api/v1/projects/${moved}`)).json();
  const data = { version, note: "Bổ sung báo giá." };
  const answer = await other.request.post(`/api/v1/projects/${moved}/return`, { headers, data });
  expect(answer.status(), await answer.text()).toBe(200);

  await cuc.reload();
  await expect(cuc.getByText(/^1 đề án đã chọn nay đã chuyển bước/)).toContainText(moved);
  await cuc.getByRole("button", check).click();
  await expect(cuc.getByRole("heading", { level: 1 })).toHaveText("Kiểm tra trước khi ghi kết quả thẩm định");
  await expect(cuc.getByRole("region", { name: /^Sẽ ghi kết quả thẩm định: \d\d đề án$/ })).not.toContainText(moved);
  await cuc.getByRole("link", { name: "Chọn lại" }).click();
  await cuc.getByRole("button", { name: "Bỏ chọn tất cả" }).click();
  await expect(cuc.getByText("Chưa chọn đề án nào.")).toBeVisible();
  await expect(cuc.getByRole("checkbox", { checked: true })).toHaveCount(0);
  await context.close();
});
