import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { expect, test } from "../../support/sign-in";

test("anyone reads the summary of a conference, and every number opens how it is computed", async ({ page }) => {
  await page.goto("/conferences/mttn-xiii/summary");
  const said = page.locator("p").filter({ hasText: "Kinh phí toàn vùng đã thực hiện trong 9 tháng năm 2023" });
  await expect(said).toContainText("đạt 45,9 tỷ đồng, đạt 58,3% kế hoạch năm, cao hơn 85,8% so với cùng kỳ");
  await said.getByRole("link", { name: "58,3%" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Thực hiện so với kế hoạch");
  await expect(page.locator("main")).toContainText("45.880.000.000 đồng");
});

test("an organiser writes words around the numbers, freezes the figures and issues the report", async ({ as }) => {
  const organiser = await as("bac.bantochuc");
  const summary = "/conferences/bac-xviii/summary";
  await organiser.goto(`${summary}/words`);
  const form = organiser.locator('form:has(input[value="figures.plan.total"])');
  const words = form.getByRole("textbox");
  await expect(words).toHaveValue(/\{plan\}, \{change\}/);
  await words.fill("Cả vùng được giao 170,8 tỷ đồng.");
  await form.getByRole("button", { name: "Lưu đoạn này" }).click();
  await expect(organiser.locator(".notice-refusal")).toContainText("Không gõ con số");
  await expect(words).toHaveValue("Cả vùng được giao 170,8 tỷ đồng.");
  await words.fill("Cả vùng được giao {plan}, {change} so với năm {before} ({planBefore}).");
  await form.getByRole("button", { name: "Lưu đoạn này" }).click();
  await expect(organiser.getByRole("status").first()).toContainText("Đã ghi lời báo cáo");
  await expect(organiser.locator("main")).toContainText("Cả vùng được giao 170,8 tỷ đồng, thấp hơn 8,5%");

  await organiser.getByRole("link", { name: "Xem báo cáo" }).click();
  await expect(organiser.locator("main")).toContainText("Cả vùng được giao 170,8 tỷ đồng, thấp hơn 8,5%");
  await organiser.getByRole("button", { name: "Chốt số liệu" }).click();
  await expect(organiser.getByRole("status")).toContainText("Đã chốt số liệu");
  await organiser.getByLabel("Số báo cáo").fill("45/BC-BCT");
  await organiser.getByLabel("Chức vụ người ký").fill("Cục trưởng");
  await organiser.getByLabel("Người ký", { exact: true }).fill("Người ký mẫu");
  await organiser.getByLabel("Ngày ký").fill("20/5/2024");
  await organiser.getByRole("button", { name: "Ban hành" }).click();
  await expect(organiser.getByRole("status")).toContainText("Đã ban hành báo cáo");
  await expect(organiser.locator("main")).toContainText("Lần 1: số 45/BC-BCT, ngày 20/05/2024");
  await expect(organiser.locator("main")).toContainText("Mọi con số đã in vẫn đúng");

  const file = (format: string) => organiser.request.get(`/api/v1${summary}?format=${format}&issue=1`);
  const [first, second] = [await (await file("pdf")).body(), await (await file("pdf")).body()];
  expect(first.subarray(0, 5).toString()).toBe("%PDF-");
  expect(first.equals(second)).toBe(true);
});

test("an organiser of another region neither writes nor freezes", async ({ as }) => {
  const other = await as("nam.bantochuc");
  await other.goto("/conferences/mttn-xiii/summary");
  await expect(other.getByRole("button", { name: "Chốt số liệu" })).toHaveCount(0);
  expect((await other.goto("/conferences/mttn-xiii/summary/words"))?.status()).toBe(404);
});

test("the page for a meeting room works from one saved file without a network, by the arrow keys", async ({
  page,
  request,
}, info) => {
  const saved = info.outputPath("hoi-nghi.html");
  await writeFile(saved, await (await request.get("/api/v1/conferences/mttn-xiii/summary?format=html")).body());
  await page.context().setOffline(true);
  await page.goto(pathToFileURL(saved).href);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
  await expect(page.getByText("Tổng kinh phí khuyến công thực hiện năm 2022")).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText("Bảng 1. Kết quả thực hiện")).toBeVisible();
  await page.reload();
  await expect(page.getByText("Bảng 1. Kết quả thực hiện")).toBeVisible();
  await page.keyboard.press("Home");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
