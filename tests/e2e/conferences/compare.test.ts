import { expect, test } from "../../support/sign-in";

const compare = "/conferences/mttn-xiii/summary/compare";

test("anyone compares two conferences without JavaScript: figures with their difference, and sentences marked", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto("/conferences/mttn-xiii/summary");
  await page.getByRole("link", { name: "So sánh báo cáo" }).click();
  await page.locator('select[name="from"]').selectOption("bac-xviii:now");
  await page.getByRole("button", { name: "So sánh", exact: true }).click();

  const figures = page.getByRole("row").filter({ hasText: "Kế hoạch · kỳ báo cáo" }).first();
  await expect(figures).toContainText("170,8");
  await expect(figures).toContainText("78,7");
  await expect(figures).toContainText("-92,1");
  await expect(page.locator("del", { hasText: "170,8" }).first()).toBeVisible();
  await expect(page.locator("ins", { hasText: "78,7" }).first()).toBeVisible();
  await context.close();
});

test("an address that names no report says so and shows the usual comparison", async ({ page }) => {
  await page.goto(`${compare}?from=99`);
  await expect(page.locator(".notice-refusal")).toContainText("Không có báo cáo như địa chỉ nêu");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("So sánh báo cáo");
});

test("the API gives the comparison as JSON, a workbook and CSV, and refuses what there is not by name", async ({
  request,
}) => {
  const ask = (query: string) => request.get(`/api/v1${compare}?${query}`);
  const answer = await (await ask("from=bac-xviii:now")).json();
  const plan = answer.figures.find((one: { key: string }) => one.key === "now.plan.ALL");
  expect([plan.before.amount, plan.after.amount, plan.why]).toEqual(["170760000000", "78660000000", null]);
  expect((await (await ask("from=bac-xviii:now&format=xlsx")).body()).subarray(0, 2).toString()).toBe("PK");
  expect(await (await ask("from=bac-xviii:now&format=csv")).text()).toContain("Kế hoạch · kỳ báo cáo");
  expect((await ask("from=99")).status()).toBe(404);
  expect((await ask("from=bac-cc:now")).status()).toBe(404);
  expect((await ask("from=../../etc")).status()).toBe(422);
});

test("a summary is taken away in English as Word, and says that it is a translation", async ({ request }) => {
  const file = await request.get("/api/v1/conferences/mttn-xiii/summary?format=docx&lang=en");
  expect(file.status()).toBe(200);
  expect((await file.body()).subarray(0, 2).toString()).toBe("PK");
});
