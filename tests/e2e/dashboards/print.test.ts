import { expect, type Page, test } from "@playwright/test";

const REGION = "/regions/mttn?year=2023&through=9";

/** Width of an A4 page on its side between its margins of 12 mm, in pixels of the page. */
const PAPER = Math.floor(((297 - 2 * 12) / 25.4) * 96);

/** The page laid out as it is printed. */
async function onPaper(page: Page, address: string): Promise<void> {
  await page.setViewportSize({ width: PAPER, height: 703 });
  await page.emulateMedia({ media: "print" });
  await page.goto(address);
}

async function printedPages(page: Page, address: string): Promise<number> {
  await page.goto(address);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test("a region is printed on three pages, the country on four, a province on two: none for a foot alone", async ({
  page,
}) => {
  expect(await printedPages(page, REGION)).toBe(3);
  expect(await printedPages(page, "/?year=2023&through=9")).toBe(4);
  expect(await printedPages(page, "/provinces/quang-tri-2025?year=2026&through=10")).toBe(2);
});

for (const address of [
  REGION,
  "/?year=2023&through=9",
  "/regions/bac?year=2024&through=6",
  "/provinces/quang-nam?year=2023",
  "/explain?scope=MTTN&measure=executed&column=ALL&year=2023&through=9",
  "/figures",
  "/projects?unitId=quang-tri-2025&year=2026",
  "/en/regions/mttn?year=2023&through=9",
])
  test(`nothing of ${address} is wider than its paper`, async ({ page }) => {
    await onPaper(page, address);
    const cut = await page.evaluate(
      (width) =>
        [...document.querySelectorAll("body *")]
          .filter((element) => element.getBoundingClientRect().right > width + 1)
          .filter((element) => !element.closest(".sr-only, .skip-link"))
          .map((element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 30)}`),
      PAPER,
    );
    expect(cut).toEqual([]);
  });

test("the first page says whose figures they are, of what, as known on which day, and when it was printed", async ({
  page,
}) => {
  await onPaper(page, REGION);
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10).split("-").reverse().join("/");
  await expect(page.locator(".print-head")).toContainText("Bộ Công Thương");
  await expect(page.locator(".print-head")).toContainText(`In ngày ${today}`);
  for (const line of ["Phạm vi: Miền Trung – Tây Nguyên", "Kỳ: 9 tháng năm 2023", `tính đến ngày: ${today}`])
    await expect(page.locator(".print-about")).toContainText(line);
  await expect(page.getByText(/^Nguồn: Cổng khuyến công/)).toContainText(REGION);
});

test("a printed list says in words what was chosen and the day it is as of", async ({ page }) => {
  await onPaper(page, "/projects?unitId=quang-tri-2025&year=2026&fund=KCDP&state=IN_PROGRESS");
  const about = page.locator(".print-about");
  for (const said of [
    "Tỉnh, thành phố: Quảng Trị",
    "Nguồn kinh phí: KCĐP",
    "Trạng thái: Đang thực hiện",
    "tính đến ngày",
  ])
    await expect(about).toContainText(said);
  await expect(about).not.toContainText(/KCDP|IN_PROGRESS|quang-tri/);
});

test("a printed legend keeps its colours, and heads lose the arrows of sorting", async ({ page }) => {
  await onPaper(page, REGION);
  for (const swatch of await page.locator(".swatch").all())
    expect(await swatch.evaluate((element) => getComputedStyle(element).printColorAdjust)).toBe("exact");
  const arrow = (element: Element) => getComputedStyle(element, "::after").content;
  for (const link of await page.locator("[aria-sort] a").all()) expect(await link.evaluate(arrow)).toBe("none");
});

test("the head of a table of numbers ends where its numbers end", async ({ page }) => {
  await onPaper(page, REGION);
  const ranking = page.getByRole("table", { name: "Các tỉnh, thành phố" });
  const right = (selector: string) =>
    ranking
      .locator(selector)
      .first()
      .evaluate((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return range.getBoundingClientRect().right;
      });
  for (const at of [4, 5, 7, 8, 9])
    expect(
      Math.abs((await right(`thead th:nth-child(${at})`)) - (await right(`tbody tr:nth-child(2) td:nth-child(${at})`))),
    ).toBeLessThan(1.5);
});

test("a reader whose screen is dark prints on white", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto(REGION);
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.documentElement);
    return [color, backgroundColor];
  });
  expect(colours).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
});
