import { expect, test } from "@playwright/test";

test("a value that cannot be used is named, and the page shows its default", async ({ page }) => {
  const answer = await page.goto("/regions/mttn?year=abc&through=9&fund=XYZ");
  expect(answer?.status()).toBe(200);
  const notice = page.locator(".notice-refusal");
  await expect(notice).toContainText("“abc”");
  await expect(notice).toContainText("“XYZ”");
});

test("a province that never was is not found, in the portal's frame", async ({ page }) => {
  for (const path of ["/provinces/atlantis", "/regions/dong", "/no-such-page"]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Không tìm thấy trang");
    await expect(page.getByRole("navigation", { name: "Điều hướng chính" })).toBeVisible();
  }
});

test("a mistyped year is told the years there are, each a link to the same view", async ({ page }) => {
  await page.goto("/regions/mttn?year=20234&through=9&fund=KCQG");
  const notice = page.locator(".notice-refusal");
  await expect(notice).toContainText("“20234”");
  await notice.getByRole("link", { name: "2023", exact: true }).click();
  await expect(page).toHaveURL(/\/regions\/mttn\?.*year=2023/);
  await expect(page).toHaveURL(/fund=KCQG/);
});

test("an address that leads nowhere offers what was meant, the years of plans, and the search", async ({ page }) => {
  await page.goto("/province/quang-tr");
  await expect(page.getByRole("main").getByRole("link", { name: "Quảng Trị" }).first()).toBeVisible();

  await page.goto("/plans/1999");
  await expect(page.getByRole("main").getByRole("link", { name: "Kế hoạch năm 2024" })).toHaveAttribute(
    "href",
    "/plans/2024",
  );

  await page.goto("/projects/may-moc");
  await page.getByRole("button", { name: "Tìm" }).click();
  await expect(page).toHaveURL(/\/search\?q=may\+moc$/);
});

test("a year before anything was recorded says what will appear", async ({ page }) => {
  await page.goto("/regions/nam?year=2012");
  await expect(page.getByText("Chưa có số liệu")).toBeVisible();
  await expect(page.getByRole("link", { name: "Xem số liệu đã công bố" })).toBeVisible();
});

test("the language switch keeps the address", async ({ page }) => {
  await page.goto("/regions/mttn?year=2023&through=9");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/regions\/mttn\?year=2023&through=9$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("region", { name: "Main figures" })).toContainText("78.7");
  await page.getByRole("link", { name: "Tiếng Việt" }).click();
  await expect(page).toHaveURL(/\/regions\/mttn\?year=2023&through=9$/);
});

test("the map shows both island groups under either layout", async ({ page }) => {
  for (const address of ["/?year=2023", "/?year=2026", "/provinces/ha-noi?year=2024"]) {
    await page.goto(address);
    const map = page.locator("svg.tile-map");
    await expect(map, address).toContainText("Hoàng Sa");
    await expect(map, address).toContainText("Trường Sa");
  }
});
