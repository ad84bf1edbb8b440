import { expect, test } from "@playwright/test";

for (const address of ["/projects?unitId=quang-tri-2025&year=2025", "/plans", "/plans/2025", "/figures"]) {
  test(`${address} fits a phone: only tables scroll sideways, in their own boxes`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
}

test("a đề án and its decision fit a phone too", async ({ page }) => {
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
  await page.goto("/projects?year=2025&fund=KCQG");
  await page.getByRole("table").locator("tbody tr:not(.total)").first().getByRole("link").click();
  await expect(page.getByRole("heading", { name: "Dòng tiền" })).toBeVisible();
  expect(await fits()).toBe(true);
  await page.getByRole("table", { name: "Kế hoạch giao" }).getByRole("link").first().click();
  await expect(page.getByRole("heading", { name: "Các dòng đã ký" })).toBeVisible();
  expect(await fits()).toBe(true);
});
