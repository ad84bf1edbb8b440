import { expect, test } from "@playwright/test";

for (const address of [
  "/",
  "/regions/mttn?year=2023&through=9",
  "/provinces/da-nang-2025",
  "/explain?scope=MTTN&measure=planGrowth&column=KCDP&year=2023&through=9",
]) {
  test(`a phone never scrolls sideways: ${address}`, async ({ page }) => {
    await page.goto(address);
    const width = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(width[0]).toBeLessThanOrEqual(width[1] ?? 0);
    await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
  });
}
