import type { Page } from "@playwright/test";
import { expect, test } from "../../support/sign-in";

const done = (page: Page) => page.getByRole("status").first();

test("an organiser begins a conference, opens it, and a province sends its paper and delegates", async ({ as }) => {
  const organiser = await as("mttn.bantochuc");
  const ordinal = 20 + (Date.now() % 60);
  await organiser.goto("/conferences");
  await organiser.getByRole("link", { name: "Lập hội nghị" }).click();
  await organiser.getByLabel("Lần thứ").fill(String(ordinal));
  await organiser.getByLabel("Năm hội nghị").fill("2026");
  await organiser.getByLabel("Năm báo cáo").fill("2026");
  await organiser.getByLabel("Báo cáo đến hết tháng").fill("9");
  await organiser.getByLabel("Ngày tổ chức").fill("31/2/2026");
  await organiser.getByRole("button", { name: "Ghi hội nghị" }).click();
  await expect(organiser.locator(".notice-refusal")).toContainText("Ngày tổ chức");
  await expect(organiser.getByLabel("Lần thứ")).toHaveValue(String(ordinal));
  await organiser.getByLabel("Ngày tổ chức").fill("");
  await organiser.getByRole("button", { name: "Ghi hội nghị" }).click();
  await expect(done(organiser)).toContainText("Đã lập hội nghị");
  const page = new URL(organiser.url()).pathname;

  await organiser.getByRole("button", { name: "Mở hội nghị" }).click();
  await expect(organiser.locator(".notice-refusal")).toContainText("Chưa có ngày tổ chức");
  await organiser.getByRole("link", { name: "Sửa thông tin hội nghị" }).click();
  await organiser.getByLabel("Ngày tổ chức").fill("20/10/2026");
  await organiser.getByLabel("Tỉnh đăng cai", { exact: true }).selectOption({ label: "Huế" });
  await organiser.getByRole("button", { name: "Ghi hội nghị" }).click();
  await expect(done(organiser)).toContainText("Đã ghi thông tin");

  const province = await as("quang-tri-2025.chuyenvien");
  expect((await province.goto(page))?.status()).toBe(404);
  await organiser.getByRole("button", { name: "Mở hội nghị" }).click();
  await expect(done(organiser)).toContainText("Đã mở hội nghị");

  await province.goto(page);
  await province.getByRole("link", { name: "Thêm tham luận" }).click();
  await province.getByLabel("Tên tham luận").fill("Máy móc tiên tiến ở làng nghề Quảng Trị");
  await province.getByRole("button", { name: "Ghi", exact: true }).click();
  await expect(done(province)).toContainText("Đã thêm");
  await province.getByRole("link", { name: "Thêm danh sách đại biểu" }).click();
  await province.getByLabel("Số đại biểu").fill("4");
  await province.getByLabel("Họ tên đại biểu").fill("Đại biểu thứ nhất");
  await province.getByRole("button", { name: "Ghi", exact: true }).click();
  await expect(province.getByText("4 đại biểu")).toBeVisible();

  await organiser.goto(page);
  await expect(organiser.getByText("Đại biểu thứ nhất")).toBeVisible();
  const row = organiser.getByRole("row", { name: /^Quảng Trị/ });
  await expect(row).toContainText("Đã gửi");
  await expect(row).toContainText("4");
});

test("an organiser records a conclusion and what came of it, and two who write at once are told", async ({ as }) => {
  const organiser = await as("mttn.bantochuc");
  await organiser.goto("/conferences/mttn-xiv");
  await organiser.getByRole("link", { name: "Thêm kết luận" }).click();
  await organiser.getByLabel("Nội dung kết luận").fill("Nộp báo cáo định kỳ đúng hạn");
  await organiser.getByRole("button", { name: "Ghi", exact: true }).click();
  await expect(done(organiser)).toContainText("Đã thêm");
  await organiser.getByRole("link", { name: "Ghi kết quả" }).last().click();
  await expect(organiser.getByLabel("Tình trạng")).toBeVisible();
  const other = await organiser.context().newPage();
  await other.goto(organiser.url());
  await organiser.getByLabel("Tình trạng").selectOption("Đang thực hiện");
  await organiser.getByRole("button", { name: "Ghi kết quả" }).click();
  await expect(done(organiser)).toContainText("Đã ghi kết quả");
  await other.getByLabel("Kết quả thực hiện").fill("Viết sau");
  await other.getByRole("button", { name: "Ghi kết quả" }).click();
  await expect(other.locator(".notice-refusal")).toContainText("đã được người khác sửa");
  await expect(other.getByLabel("Kết quả thực hiện")).toHaveValue("Viết sau");
});

test("anyone reads the agenda and papers of an open conference, and no form or draft of it", async ({ page }) => {
  await page.goto("/conferences");
  await page.getByRole("link", { name: "Miền Trung – Tây Nguyên lần thứ XIII" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("lần thứ XIII");
  await expect(page.getByText("Đề xuất sửa đổi, bổ sung Nghị định số 45/2012/NĐ-CP")).toBeVisible();
  await expect(page.getByText("26/10/2023, buổi chiều, Đắk Nông")).toBeVisible();
  await expect(page.getByRole("button", { name: /hội nghị/ })).toHaveCount(0);
  expect((await page.goto("/conferences/bac-xix"))?.status()).toBe(404);
});
