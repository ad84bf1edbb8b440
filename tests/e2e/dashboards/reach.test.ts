import { expect, test } from "@playwright/test";
import { axeFindings } from "../../support/axe";

const PAGES = [
  "/",
  "/?year=2023&through=9",
  "/regions/mttn?year=2023&through=9",
  "/regions/bac?year=2024&through=6",
  "/regions/nam?year=2012",
  "/provinces/quang-nam?year=2023",
  "/explain?scope=MTTN&measure=executed&column=ALL&year=2023&through=9",
  "/regions/mttn?year=abc",
  "/provinces/atlantis",
  "/en/regions/mttn?year=2023&through=9",
];

for (const scheme of ["light", "dark"] as const)
  for (const address of PAGES)
    test(`a reader with a disability meets nothing serious on ${address}, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(address);
      expect(await axeFindings(page)).toEqual([]);
    });

test("the keyboard reaches the content past the navigation, and every figure in it", async ({ page }) => {
  await page.goto("/regions/mttn?year=2023&through=9");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Đến nội dung chính" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#main")).toBeFocused();
});

test("a desk's screen never scrolls sideways, not even with every column of the money chain", async ({ page }) => {
  for (const address of ["/?year=2023&through=9", "/regions/bac?year=2024&through=6"]) {
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(1366);
  }
});

test("printing leaves the navigation out and keeps every row", async ({ page }) => {
  await page.goto("/?year=2023&through=9");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation", { name: "Điều hướng chính" })).toBeHidden();
  const box = page.getByRole("region", { name: "Các tỉnh, thành phố" });
  expect(await box.evaluate((element) => element.scrollHeight - element.clientHeight)).toBe(0);
});
