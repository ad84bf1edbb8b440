import type { APIRequestContext, Page } from "@playwright/test";
import { grouped } from "@/lib/domain/grouped";
import { expect, test } from "../../support/sign-in";

type Cell = { readonly table: string; readonly text: string; readonly href: string };

/** The first and the last explained number of each measure in each table of a page. */
async function explainedCells(page: Page): Promise<Cell[]> {
  const cells = await page.locator("a[href*='/explain?']").evaluateAll((links) =>
    links.map((link) => ({
      table: link.closest("table")?.caption?.textContent ?? "headline",
      text: link.textContent ?? "",
      href: link.getAttribute("href") ?? "",
    })),
  );
  const alike = grouped(cells, ({ table, href }) => table + new URLSearchParams(href.split("?")[1]).get("measure"));
  return [...alike.values()].flatMap((some) => [...new Set([some[0], some.at(-1)].flatMap((cell) => cell ?? []))]);
}

/** The digits of the first number in a text, with its minus. */
const digits = (text: string) => (text.match(/-?[\d.]+(,\d+)?/)?.[0] ?? "none").replaceAll(".", "");

/** What the page that explains a number arrives at. */
async function arrivesAt(request: APIRequestContext, page: Page, href: string): Promise<string> {
  const answer = await request.get(href);
  expect(answer.status(), href).toBe(200);
  return page.evaluate(
    (html) => {
      const explained = new DOMParser().parseFromString(html, "text/html");
      const result = explained.querySelector(".formula-result dd") ?? explained.querySelector(".formula-terms dd");
      return result?.textContent ?? "nothing";
    },
    await answer.text(),
  );
}

test.describe("Each number that opens an explanation is the number explained there, shares included", () => {
  const PAGES = [
    "/regions/mttn?year=2023&through=9&in=dong",
    "/regions/mttn?year=2023&through=9&in=dong&content=ND3",
    "/provinces/quang-tri-2025?year=2026&through=10&in=dong",
  ];
  for (const address of PAGES) {
    test(`at ${address}`, async ({ page, request }) => {
      test.slow();
      await page.goto(address);
      const cells = await explainedCells(page);
      expect(cells.length).toBeGreaterThan(20);
      for (const { table, text, href } of cells)
        expect(digits(await arrivesAt(request, page, href)), `${table}: ${text}, ${href}`).toBe(digits(text));
    });
  }
});

test.describe("The list of đề án behind a figure repeats the total it must equal", () => {
  const FIGURES = [
    "scope=MTTN&year=2023&through=12",
    "scope=NAM&year=2026&through=12&fund=KCDP",
    "scope=quang-tri-2025&year=2026&through=12",
    "scope=MTTN&year=2023&through=12&content=ND3",
    "scope=BAC&year=2025&through=12&content=MODELS_MACHINERY_SXSH&fund=KCQG",
  ];
  for (const figure of FIGURES) {
    test(`for ${figure}`, async ({ page, request }) => {
      const { total } = await (await request.get(`/api/v1/execution?${figure}`)).json();
      await page.goto(`/explain?${figure}&measure=executed&column=ALL`);
      await page.getByRole("link", { name: "Xem các đề án" }).click();
      await page.waitForURL(/\/projects\?/);
      await page.goto(`${page.url()}&in=dong`);
      const sums = await page.getByRole("table", { name: "Đề án khuyến công" }).locator("tr.total").allTextContents();
      expect(sums.join(" ").replaceAll(".", "")).toContain(total.ALL.plan);
      expect(sums.join(" ").replaceAll(".", "")).toContain(total.ALL.disbursed);
    });
  }

  test("a province of an explanation keeps the trail: its own explanation, of the same measure and period", async ({
    page,
  }) => {
    await page.goto("/explain?scope=MTTN&year=2023&through=9&measure=actual&column=ALL");
    const row = page.getByRole("table", { name: "Từng tỉnh, thành phố" }).locator("tbody tr").nth(1);
    const amount = (await row.locator("td.num").first().textContent()) ?? "";
    await row.getByRole("link").click();
    await expect(page).toHaveURL(/\/explain\?.*year=2023&through=9.*measure=actual/);
    await expect(page.locator(".formula-terms dd").first()).toContainText(amount);
    await expect(page.getByRole("navigation", { name: "Đường dẫn" })).toBeVisible();
  });
});
