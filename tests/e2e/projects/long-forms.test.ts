import type { Page } from "@playwright/test";
import { expect, signIn, test } from "../../support/sign-in";
import { beginProject } from "./a-draft";
import { kept, save, saved } from "./section-form";

const officer = "quang-tri-2025.chuyenvien";
/** Pastes into the cell that has the focus, as a browser does after a copy from a spreadsheet. */
const paste = (page: Page, text: string) =>
  page.evaluate((copied) => {
    const data = new DataTransfer();
    data.setData("text/plain", copied);
    const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
const cell = (page: Page, column: string, row: number) => page.getByLabel(`${column}, Dòng ${row}`, { exact: true });

test("a group's three hundred establishments come from Excel at once, and a bad cell says what is wrong with it", async ({
  as,
}) => {
  const page = await as(officer);
  const code = await beginProject(page, "KCQG", "Hỗ trợ máy may công nghiệp cho 300 cơ sở");
  await page.goto(`/projects/${code}/edit/beneficiaries`);
  const lines = Array.from({ length: 300 }, (_, at) => `Hộ may số ${at + 1}\t\tXã Vĩnh Linh\t1.000.000\tHộ kinh doanh`);
  await cell(page, "Tên đơn vị", 1).focus();
  await paste(
    page,
    ["Tên\tMã số thuế\tĐịa chỉ\tHỗ trợ\tLoại", ...lines.with(7, "Hộ sai\t12\tXã A\tnăm đồng")].join("\r\n"),
  );
  await expect(page.getByText("Đã dán 300 dòng, từ dòng 1.")).toBeVisible();
  await save(page).click();
  await expect(page.getByRole("alert").filter({ hasText: "Chưa lưu được" })).toContainText("phải có 10 hoặc 13 chữ số");
  await expect(cell(page, "Mã số thuế", 8)).toHaveAttribute("aria-invalid", "true");
  await expect(cell(page, "Tên đơn vị", 300)).toHaveValue("Hộ may số 300");

  await cell(page, "Tên đơn vị", 8).focus();
  await paste(page, "Hộ may số 8\t\tXã Vĩnh Linh\t1.000.000\tHKD");
  await save(page).click();
  await saved(page);
  const dossier = await (await page.request.get(`/api/v1/projects/${code}/dossier`)).json();
  expect(dossier.beneficiaries).toHaveLength(300);
  const last = { name: "Hộ may số 300", kind: "HOUSEHOLD", support: "1000000" };
  expect(dossier.beneficiaries).toContainEqual(expect.objectContaining(last));
});

test("the grid is walked by keyboard, grows by the key that leaves its last row, and is kept while one types", async ({
  as,
}) => {
  const page = await as(officer);
  const code = await beginProject(page, "KCDP", "Máy dệt chiếu cho làng Lâm Xuân");
  await page.goto(`/projects/${code}/edit/beneficiaries`);
  const rows = page.getByRole("row");
  const before = await rows.count();
  await cell(page, "Tên đơn vị", before - 1).focus();
  await page.keyboard.press("Enter");
  await expect(rows).toHaveCount(before + 1);
  await expect(cell(page, "Tên đơn vị", before)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(cell(page, "Tên đơn vị", before - 1)).toBeFocused();
  await page.keyboard.type("HTX Chiếu cói");
  await expect(kept(page)).toBeVisible();
  await page.getByRole("button", { name: "Thêm 10 dòng" }).click();
  await expect(rows).toHaveCount(before + 11);
  await expect(cell(page, "Tên đơn vị", before - 1)).toHaveValue("HTX Chiếu cói");
  await page.reload();
  await expect(cell(page, "Tên đơn vị", before - 1)).toHaveValue("HTX Chiếu cói");
});

/** Fills the empty rows of the budget's form, each with an item and year that stand in no other. Gives how many. */
const fillEmptyRows = (page: Page, years: readonly number[], most: number) =>
  page.locator("#budget").evaluate(
    (box, { years, most }) => {
      const rows = [...box.querySelectorAll("fieldset")].map((row) => ({
        item: row.querySelectorAll("select")[0] as HTMLSelectElement,
        year: row.querySelectorAll("select")[1] as HTMLSelectElement,
        money: [...row.querySelectorAll("input")],
      }));
      const taken = new Set(rows.map(({ item, year }) => `${item.value} ${year.value}`));
      const items = [...(rows[0]?.item.options ?? [])].map(({ value }) => value).filter(Boolean);
      const free = items.flatMap((item) => years.map((year) => [item, String(year)] as const));
      const next = free.filter(([item, year]) => !taken.has(`${item} ${year}`));
      const empty = rows.filter(({ item }) => item.value === "").slice(0, most);
      for (const [at, row] of empty.entries()) {
        [row.item.value = "", row.year.value = ""] = next[at] ?? [];
        for (const input of row.money) input.value = "1 triệu";
      }
      return empty.length;
    },
    { years, most },
  );

test("without JavaScript sixty budget rows and more establishments than fit at first are saved", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  await signIn(context.request, officer);
  const page = await context.newPage();
  const code = await beginProject(page, "KCQG", "Đề án điểm về chế biến nông sản Quảng Trị");
  const { version } = await (await page.request.get(`/api/v1/projects/${code}/dossier`)).json();
  await page.request.patch(`/api/v1/projects/${code}`, {
    headers: { Origin: test.info().project.use.baseURL ?? "" },
    data: { version, kind: "FLAGSHIP", endYear: 2030 },
  });
  await page.goto(`/projects/${code}/edit/budget`);
  const more = page.getByRole("button", { name: "Lưu và thêm dòng" });
  for (let filled = 1; filled < 60; filled += await fillEmptyRows(page, [2027, 2028, 2029, 2030], 60 - filled))
    await more.click();
  await page.getByLabel("Lý do vượt mức hỗ trợ").fill("Nhiều nội dung.");
  await save(page).click();
  await saved(page);

  await page.goto(`/projects/${code}/edit/beneficiaries`);
  for (let row = 2; row <= 25; row++) {
    if ((await cell(page, "Tên đơn vị", row).count()) === 0)
      await page.getByRole("button", { name: "Thêm 10 dòng" }).click();
    await cell(page, "Tên đơn vị", row).fill(`Hộ số ${row}`);
    await cell(page, "Địa chỉ", row).fill("Xã Cam Lộ");
  }
  await save(page).click();
  await saved(page);
  const dossier = await (await page.request.get(`/api/v1/projects/${code}/dossier`)).json();
  expect([dossier.budget.length, dossier.beneficiaries.length]).toEqual([60, 25]);
  await context.close();
});
