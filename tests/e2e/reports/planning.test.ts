import type { Page } from "@playwright/test";
import { axeFindings } from "../../support/axe";
import { expect, test } from "../../support/sign-in";

const shot = (page: Page, name: string) =>
  process.env.SHOTS ? page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true }) : null;

test("the Cục plans a year at once from a preview, chooses what one period asks, and finds all periods and their history", async ({
  as,
}) => {
  test.slow();
  const page = await as("cuc.chuyenvien");
  await page.goto("/reports");
  await page.getByRole("link", { name: "Các kỳ báo cáo", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Các kỳ báo cáo");
  expect(await axeFindings(page)).toEqual([]);
  await shot(page, "periods");
  await page.getByRole("link", { name: "Lập kỳ cho cả năm" }).click();
  await page.getByLabel("Năm", { exact: true }).fill("2033");
  await page.getByRole("combobox", { name: "Các kỳ" }).selectOption("QUARTERS");
  await page.getByLabel("Khóa sau hạn nộp (ngày)").fill("30");
  await page.getByRole("button", { name: "Xem trước" }).click();
  await expect(page.getByRole("row", { name: /^6 tháng năm 2033/ })).toContainText("14/06/2033");
  expect(await axeFindings(page)).toEqual([]);
  await shot(page, "year");
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await shot(page, "year-390");
  await page.setViewportSize({ width: 1366, height: 768 });
  // It begins with what the latest period asks, which another test may have planned.
  for (const box of await page.getByRole("checkbox").all()) await box.check();
  await page.getByLabel("Phòng trưng bày được hỗ trợ").uncheck();
  await page.getByLabel("Kiến nghị").uncheck();
  await page.getByRole("button", { name: "Lập 4 kỳ" }).click();
  await expect(page.locator(".notice-done")).toContainText("Đã lập các kỳ còn thiếu của năm");
  await expect(page.getByRole("row", { name: /^Quý I năm 2033/ })).toContainText("3 số liệu");
  await page.getByRole("link", { name: "6 tháng năm 2033" }).click();
  await expect(page.getByLabel("Phòng trưng bày được hỗ trợ")).not.toBeChecked();
  await page.getByLabel("Phòng trưng bày được hỗ trợ").check();
  await page.getByLabel("Hạn nộp", { exact: true }).fill("22/06/2033");
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  await expect(page.locator(".notice-done")).toContainText("Đã lưu kỳ báo cáo");
  await expect(page.locator("main")).toContainText("tất cả chỉ tiêu của danh mục");
  const history = page.locator(".history");
  await expect(history).toContainText("Lập kỳ");
  await expect(history).toContainText("Hạn nộp: 20/06/2033 → 22/06/2033");
  expect(await axeFindings(page)).toEqual([]);
  await shot(page, "period-planned");
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await shot(page, "period-planned-390");
  await page.goto("/reports/periods");
  await shot(page, "periods-390");
});
