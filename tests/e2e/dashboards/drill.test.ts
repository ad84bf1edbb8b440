import { expect, test } from "@playwright/test";

test("one drills from the country to a region, a province and its đề án, with the same year and period", async ({
  page,
}) => {
  await page.goto("/?year=2023&through=9&in=trieu");
  await page
    .getByRole("table", { name: "Các tỉnh, thành phố" })
    .getByRole("link", { name: "Miền Trung – Tây Nguyên" })
    .click();
  await expect(page).toHaveURL(/\/regions\/mttn\?year=2023&through=9&in=trieu$/);
  await expect(page.getByRole("region", { name: "Số liệu chính" })).toContainText("78.660");

  await page.getByRole("table", { name: "Các tỉnh, thành phố" }).getByRole("link", { name: "Quảng Nam" }).click();
  await expect(page).toHaveURL(/\/provinces\/quang-nam\?year=2023&through=9&in=trieu$/);
  await expect(page.getByRole("navigation", { name: "Đường dẫn" })).toContainText("Miền Trung – Tây Nguyên");

  await page.getByRole("link", { name: "Đề án năm 2023" }).click();
  await expect(page).toHaveURL(/\/projects\?unitId=quang-nam&year=2023$/);

  await page.goBack();
  await page.getByRole("link", { name: "Quyết định kế hoạch năm 2023" }).click();
  await expect(page).toHaveURL(/\/plans\/2023\?unitId=quang-nam$/);
});

test("every figure opens the amounts and provinces it is made of, to the đồng", async ({ page }) => {
  await page.goto("/regions/mttn?year=2023&through=9");
  await page.getByRole("region", { name: "Số liệu chính" }).getByRole("link", { name: "58,3%", exact: true }).click();
  await expect(page).toHaveURL(/\/explain\?.*measure=executed/);
  await expect(page.getByText("78.660.000.000 đồng", { exact: true })).toBeVisible();
  await expect(page.getByText("45.880.000.000 đồng", { exact: true })).toBeVisible();
  const rows = page.getByRole("table", { name: "Từng tỉnh, thành phố" }).locator("tbody tr");
  for (const column of [1, 2]) {
    const amounts = await rows
      .locator("td.num")
      .evaluateAll(
        (cells, at) =>
          cells
            .filter((cell) => [...(cell.parentElement?.querySelectorAll("td.num") ?? [])].indexOf(cell) === at - 1)
            .map((cell) => cell.textContent?.replaceAll(".", "") ?? ""),
        column,
      );
    const [total = "0", ...parts] = amounts;
    expect(parts).toHaveLength(15);
    expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(total));
  }
  await expect(page.getByRole("table", { name: "Số đã công bố" })).toContainText(/58,3\s*%/);
});

test("a closed province points to its successor, a new one to those it was formed from", async ({ page }) => {
  await page.goto("/provinces/kon-tum?year=2026");
  await expect(page.getByText(/từ đó số liệu thuộc về Quảng Ngãi/)).toBeVisible();
  await page.getByRole("link", { name: "Mở trang Quảng Ngãi" }).click();
  await expect(page).toHaveURL(/\/provinces\/quang-ngai-2025\?year=2026/);
  await page.goto("/provinces/da-nang-2025?year=2023");
  await expect(page.getByText(/là tổng của: .*Quảng Nam/)).toBeVisible();
});
