import { axeFindings } from "../../support/axe";
import { expect, test } from "../../support/sign-in";

const LISTS = [
  "/projects",
  "/projects?unitId=quang-tri-2025&year=2025&q=may",
  "/projects?q=khong-co-gi-khop",
  "/projects?year=abc&content=ND99",
  "/plans",
  "/plans/2025",
  "/plans/2023?unitId=quang-nam&fund=KCDP",
  "/figures",
  "/figures?scope=MTTN&year=2023",
  "/en/projects",
  "/en/figures",
];

for (const address of LISTS) {
  test(`a reader with a disability meets nothing serious on ${address}`, async ({ page }) => {
    await page.goto(address);
    expect(await axeFindings(page)).toEqual([]);
  });
}

test("a reader with a disability meets nothing serious on a đề án, a decision and a release", async ({ page }) => {
  test.slow();
  await page.goto("/projects?year=2025&fund=KCQG");
  await page.getByRole("table").locator("tbody tr:not(.total)").first().getByRole("link").click();
  expect(await axeFindings(page)).toEqual([]);
  const addresses = await page
    .locator('a[href^="/plans/decisions/"], a[href^="/plans/releases/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(addresses.length).toBeGreaterThan(1);
  for (const address of new Set(addresses)) {
    await page.goto(address);
    expect(await axeFindings(page), address).toEqual([]);
  }
});

test("a bad value of an address is said, and the rest is shown", async ({ page }) => {
  const answer = await page.goto("/projects?year=abc&fund=KCQG&content=ND99");

  expect(answer?.status()).toBe(200);
  await expect(page.locator(".notice-refusal")).toContainText("abc");
  await expect(page.locator(".notice-refusal")).toContainText("ND99");
  await expect(page.getByLabel("Nguồn")).toHaveValue("KCQG");
});

for (const address of [
  "/projects/KHONG-CO",
  "/projects?unitId=khong-co",
  "/plans/1",
  "/plans/decisions/1",
  "/plans/decisions/00000000-0000-4000-8000-000000000000",
  "/plans/releases/x",
  "/plans/2024?unitId=khong-co",
]) {
  test(`${address} is not found`, async ({ page }) => {
    expect((await page.goto(address))?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Không tìm thấy trang");
  });
}

test("published figures stand beside ours, each with its source and a verdict", async ({ page }) => {
  await page.goto("/figures?scope=MTTN&year=2023");
  const row = page.getByRole("row", { name: /Thực hiện so với kế hoạch.*9 tháng năm 2023.*58,3 %/ });

  await expect(row).toContainText("khớp");
  await row.getByRole("link", { name: "58,3" }).click();
  await expect(page).toHaveURL(/\/explain\?.*measure=executed/);
});
