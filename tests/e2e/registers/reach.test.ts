import { axeFindings } from "../../support/axe";
import { expect, test } from "../../support/sign-in";

for (const address of [
  "/registers",
  "/registers?region=MTTN&year=2024",
  "/registers/products?unitId=quang-tri-2025",
  "/registers/other-money?year=abc",
  "/registers/fairs?q=khong-co-gi-khop",
  "/en/registers/programmes",
]) {
  test(`a reader with a disability meets nothing serious on ${address}`, async ({ page }) => {
    await page.goto(address);
    expect(await axeFindings(page)).toEqual([]);
  });
}

test("an officer with a disability meets nothing serious on forms, an entry and an import", async ({ as }) => {
  test.slow();
  const page = await as("quang-tri-2025.chuyenvien");
  for (const address of ["/registers/service-units/new", "/registers/programmes/new", "/registers/products/import"]) {
    await page.goto(address);
    expect(await axeFindings(page), address).toEqual([]);
  }
  await page.goto("/registers/collaborators");
  await page.locator("tbody tr:not(.total)").first().getByRole("link").first().click();
  await expect(page.getByRole("heading", { name: "Lịch sử" })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("link", { name: "Sửa", exact: true }).click();
  await expect(page.getByRole("button", { name: "Ghi vào sổ" })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

test("other programmes' money says on its page that it is in no fund, and a province leads to its registers", async ({
  page,
}) => {
  await page.goto("/registers/other-money");
  await expect(page.locator("main")).toContainText("không bao giờ cộng vào kinh phí khuyến công");
  await page.goto("/provinces/quang-tri-2025");
  await page.getByRole("link", { name: "Sổ theo dõi của tỉnh" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sổ theo dõi: Quảng Trị");
  await page.goto("/conferences/mttn-xiii/summary");
  await page.getByRole("link", { name: "Sổ theo dõi của khu vực" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sổ theo dõi: Miền Trung – Tây Nguyên");
});

test("the same rows are taken away as Excel and CSV, and none of a register that is not public", async ({
  request,
}) => {
  const csv = await request.get("/api/v1/registers/fairs/entries.csv?unitId=quang-tri-2025");
  expect(await csv.text()).toContain("Tên hội chợ, triển lãm");
  const xlsx = await request.get("/api/v1/registers/fairs/entries.xlsx");
  expect(xlsx.headers()["content-disposition"]).toContain("fairs.xlsx");
  for (const path of ["collaborators", "collaborators/entries.csv", "service-units/entries.xlsx"]) {
    expect((await request.get(`/api/v1/registers/${path}`)).status()).toBe(404);
  }
});
