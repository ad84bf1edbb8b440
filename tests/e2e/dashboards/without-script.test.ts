import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

test("a dashboard is whole without JavaScript: figures, curve, map, and a bar with a button", async ({ page }) => {
  await page.goto("/regions/mttn?year=2023&through=9");
  await expect(page.getByRole("region", { name: "Số liệu chính" })).toContainText("58,3%");
  await expect(page.locator("svg.curve path.curve-now")).toHaveAttribute("d", /^M/);
  await expect(page.locator("svg.tile-map a")).toHaveCount(15);
  await page.locator("#period-bar select[name=through]").selectOption("12");
  await page.getByRole("button", { name: "Xem" }).click();
  await expect(page).toHaveURL(/through=12/);
  await expect(page.getByText("cả năm 2023").first()).toBeVisible();
});

test("an address that is not known says so without JavaScript", async ({ page }) => {
  const answer = await page.goto("/en/provinces/atlantis");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
});
