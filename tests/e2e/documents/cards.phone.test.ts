import { expect, test } from "../../support/sign-in";

/** A phone, and a desk's screen magnified to 400 %. */
const SIZES = [
  { width: 390, height: 844 },
  { width: 341, height: 192 },
];

/** How far down the first row may begin; đề án have a line of counts by state above them. */
const LISTS = { "/projects?year=2026": 440, "/vouchers": 400, "/contracts": 400 };

for (const size of SIZES) {
  for (const [path, most] of Object.entries(LISTS)) {
    test(`${path} at ${size.width} px: the first row is near the top, and each amount is whole`, async ({ as }) => {
      const page = await as("cuc.chuyenvien");
      await page.setViewportSize(size);
      await page.goto(path);
      const rows = page.getByRole("table").locator("tbody tr");
      expect((await rows.first().boundingBox())?.y).toBeLessThan(most);
      const widest = await page
        .locator("table td, table th[scope=row]")
        .evaluateAll((cells) => Math.max(...cells.map((cell) => cell.getBoundingClientRect().right)));
      expect(widest).toBeLessThanOrEqual(size.width);
      const cut = await page
        .locator("table td.num")
        .evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).length);
      expect(cut).toBe(0);
    });
  }
}

test("on a phone the other filters open by a switch, without a script", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto("/projects");
  const fund = page.getByRole("combobox", { name: "Nguồn" });
  await expect(fund).toBeHidden();
  await page.getByText("Bộ lọc khác").click();
  await fund.selectOption("KCQG");
  await page.getByRole("button", { name: "Lọc" }).click();
  await expect(page).toHaveURL(/fund=KCQG/);
  await context.close();
});
