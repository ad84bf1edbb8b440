import { expect, test } from "@playwright/test";

test("the monthly curve can be explored once it comes into view, and its code is fetched only then", async ({
  page,
}) => {
  await page.goto("/regions/mttn?year=2023&through=9");
  await page.waitForLoadState("networkidle");
  const later: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") later.push(request.url());
  });
  await expect(page.locator(".recharts-surface")).toHaveCount(0);
  await page.getByRole("heading", { name: "Lũy kế theo tháng" }).scrollIntoViewIfNeeded();
  await page.locator(".curve-box").scrollIntoViewIfNeeded();
  await expect(page.locator(".curve-box .recharts-line")).toHaveCount(2);
  expect(later.length).toBeGreaterThan(0);
  const box = await page.locator(".curve-box").boundingBox();
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 100);
  await expect(page.locator(".recharts-tooltip-wrapper")).toContainText("tỷ đồng");
});
