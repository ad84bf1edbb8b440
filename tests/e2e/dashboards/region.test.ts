import { expect, test } from "@playwright/test";

const MTTN = "/regions/mttn?year=2023&through=9";

test.describe("a region's dashboard", () => {
  test("answers in its first screen how much was planned, executed, and how far that is from last year", async ({
    page,
  }) => {
    await page.goto(MTTN);
    const headline = page.getByRole("region", { name: "Số liệu chính" });
    for (const figure of ["78,7", "45,9", "58,3%", "+85,8%"]) {
      const link = headline.getByRole("link", { name: figure, exact: true });
      await expect(link).toBeInViewport();
    }
    await expect(headline.getByText("Thực hiện thấp nhất")).toBeInViewport();
    await expect(page.getByText("Dữ liệu minh họa")).toBeVisible();
  });

  test("shows each fund with its share, as the conference printed them", async ({ page }) => {
    await page.goto(MTTN);
    const chain = page.getByRole("table", { name: "Theo nguồn kinh phí" });
    const national = chain.getByRole("row", { name: /Khuyến công quốc gia/ });
    for (const figure of ["28,4", "36,1%", "18,3", "64,4%"]) await expect(national).toContainText(figure);
    const provincial = chain.getByRole("row", { name: /Khuyến công địa phương/ });
    for (const figure of ["50,3", "63,9%", "24,5%", "27,6", "54,9%"]) await expect(provincial).toContainText(figure);
  });

  test("ranks its fifteen provinces and sorts them by the address", async ({ page }) => {
    await page.goto(MTTN);
    const ranking = page.getByRole("table", { name: "Các tỉnh, thành phố" });
    await expect(ranking.getByRole("row")).toHaveCount(1 + 1 + 15);
    await ranking.getByRole("link", { name: "Kế hoạch", exact: true }).click();
    await expect(page).toHaveURL(/sort=-plan/);
    const head = ranking.getByRole("columnheader", { name: "Kế hoạch", exact: true });
    await expect(head).toHaveAttribute("aria-sort", "descending");
    const plans = await ranking.locator("tbody tr:not(.total) td:nth-child(4)").allInnerTexts();
    const amounts = plans.map((text) => Number(text.replace(".", "").replace(",", ".")));
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
  });

  test("looks back to what was known on the conference's evening", async ({ page }) => {
    await page.goto(`${MTTN}&asOf=2023-10-26`);
    await expect(page.getByText(/tính đến ngày 26\/10\/2023$/)).toBeVisible();
    await expect(page.getByRole("region", { name: "Số liệu chính" })).toContainText("78,7");
  });

  test("shows an estimate apart from what is executed", async ({ page }) => {
    await page.goto("/regions/bac?year=2024&through=6");
    const all = page.getByRole("table", { name: "Theo nguồn kinh phí" }).locator("tr.total");
    for (const figure of ["170,8", "-8,5%", "34,7", "20,3%"]) await expect(all).toContainText(figure);
  });

  test("offers what is seen as a file", async ({ page, request }) => {
    await page.goto(MTTN);
    const href = await page.getByRole("link", { name: "Tải CSV" }).getAttribute("href");
    const answer = await request.get(href ?? "");
    expect(answer.headers()["content-type"]).toContain("text/csv");
    expect(await answer.text()).toContain("Đà Nẵng");
  });
});
