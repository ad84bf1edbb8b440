import type { Page } from "@playwright/test";
import { openChecks } from "../../support/open-checks";
import { expect, test } from "../../support/sign-in";

const PAGE = "/reports/2026/9/khanh-hoa-2025";
const ACTUAL = "KCĐP – Thực hiện – tổng số";
const cell = (page: Page, name = ACTUAL) => page.getByLabel(name, { exact: true });
const checks = (page: Page) => page.locator("section", { has: page.getByRole("heading", { name: "Kiểm tra" }) });
const saved = (page: Page) => expect(page.getByText("Đã lưu.", { exact: true })).toBeVisible({ timeout: 15_000 });

/** Puts a block of a sheet on the clipboard and pastes it into a cell. */
async function paste(page: Page, name: string, text: string): Promise<void> {
  await cell(page, name).focus();
  await page.evaluate((block) => {
    const data = new DataTransfer();
    data.setData("text/plain", block);
    const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

async function begun(page: Page): Promise<void> {
  await page.goto(PAGE);
  const begin = page.getByRole("button", { name: "Bắt đầu báo cáo", exact: true });
  if (await begin.isVisible()) await begin.click();
  await expect(cell(page)).toBeVisible();
}

test("what the checks find comes and goes as one types, is explained where it stands, and is confirmed for another amount", async ({
  as,
}) => {
  test.setTimeout(120_000);
  const page = await as("khanh-hoa-2025.chuyenvien");
  await begun(page);
  const actual = cell(page);
  const recorded = await actual.inputValue();
  await actual.fill("1");
  await openChecks(page);
  const over = checks(page).getByText(/^KCĐP – Thực hiện – tổng số: các nội dung cộng lại/);
  await expect(over).toBeVisible({ timeout: 15_000 });
  await expect(actual).toHaveAttribute("aria-invalid", "true");
  await expect(actual).toHaveAccessibleDescription(/các nội dung cộng lại/);
  const progress = page.locator(".report-save output").first();
  await expect(progress).toHaveText(/^Còn [1-9][0-9]* lỗi phải sửa, [0-9]+ chênh lệch chưa giải trình\.$/);

  await actual.press("Escape");
  await expect(actual).toHaveValue(recorded);
  await expect(over).toBeHidden({ timeout: 15_000 });
  await expect(actual).toHaveAttribute("aria-invalid", "false");

  await actual.fill("999.000");
  const difference = checks(page).locator('[data-subject="difference:KCDP.ACTUAL"]');
  await expect(difference).toContainText("999.000.000.000 đồng", { timeout: 15_000 });
  const open = Number(/([0-9]+) chênh lệch/.exec((await progress.textContent()) ?? "")?.[1]);
  await actual.press("Alt+Enter");
  const reasons = checks(page).locator('[data-of="KCDP.ACTUAL"] [data-reason]');
  await expect(reasons.first()).toBeFocused();
  await page.keyboard.press("Alt+Enter");
  await expect(actual).toBeFocused();
  await difference.getByPlaceholder("Lý do").fill("Theo biên bản đối chiếu với Kho bạc.");
  await expect(difference.getByText("đã giải trình", { exact: true })).toBeVisible({ timeout: 15_000 });
  await expect(progress).toContainText(`${open - 1} chênh lệch`);

  await actual.fill("999.001");
  await expect(difference.getByText("cần xác nhận lại", { exact: true })).toBeVisible({ timeout: 15_000 });
  await expect(difference).toContainText("Giải trình này viết cho số 999.000.000.000 đồng");
  await difference.getByLabel("Vẫn đúng với số mới").check();
  await expect(difference.getByText("đã giải trình", { exact: true })).toBeVisible({ timeout: 15_000 });
  await page.goto(PAGE);
  await expect(difference.getByText("đã giải trình", { exact: true })).toBeVisible();
});

test("a block of two hundred cells is written in one pass, told once with what lay beyond the table, and taken back by Ctrl+Z", async ({
  as,
}) => {
  test.setTimeout(120_000);
  const page = await as("khanh-hoa-2025.chuyenvien");
  await begun(page);
  const first = "KCQG – Kế hoạch – tổng số";
  const before = await page.locator("[data-grid] input[data-cell]").evaluateAll(valuesOf);
  await page.evaluate(watch);
  let sent = 0;
  page.on("request", (request) => {
    if (request.url().endsWith("/cells")) sent++;
  });
  const block = Array.from({ length: 25 }, (_, row) => Array.from({ length: 8 }, (_, at) => `${row + 1},${at + 1}`));
  await paste(page, first, block.map((row) => row.join("\t")).join("\n"));
  const news = page.getByText(/^Đã dán [0-9]+ ô\. [0-9]+ ô nằm ngoài bảng nên không dán: dòng 1, cột 7/);
  await expect(news).toBeVisible();
  await saved(page);
  expect(sent).toBe(1);
  const seen = await page.evaluate(() => (window as unknown as Watched).watched);
  expect(seen.cells).toBe(0);
  expect(seen.spoken).toBeGreaterThan(0);
  expect(seen.spoken).toBeLessThanOrEqual(3);

  await cell(page, first).press("Control+z");
  await expect(page.getByText("Đã hoàn tác lần dán vừa rồi.")).toBeVisible();
  await expect.poll(() => sent).toBe(2);
  await saved(page);
  await page.goto(PAGE);
  expect(await page.locator("[data-grid] input[data-cell]").evaluateAll(valuesOf)).toEqual(before);
});

test("who meets another's cell takes theirs or keeps their own with one press", async ({ as }) => {
  test.setTimeout(120_000);
  const page = await as("khanh-hoa-2025.chuyenvien");
  await begun(page);
  const other = await as("khanh-hoa-2025.chuyenvien");
  await begun(other);
  const name = "KCQG – Ước thực hiện – tổng số";
  await cell(other, name).fill("70.000");
  await saved(other);
  await cell(page, name).fill("80.000");
  await page.getByRole("button", { name: "Lấy của người kia" }).click({ timeout: 15_000 });
  await expect(cell(page, name)).toHaveValue("70.000");
  await cell(page, name).fill("75.000");
  await saved(page);
  await cell(other, name).fill("85.000");
  const mine = other.getByRole("button", { name: "Giữ của tôi" });
  await expect(mine).toBeVisible({ timeout: 15_000 });
  const overwritten = other.waitForResponse((answer) => answer.url().endsWith("/cells"));
  await mine.click();
  await overwritten;
  await page.goto(PAGE);
  await expect(cell(page, name)).toHaveValue("85.000");
});

test("own rows are kept as they are typed, and no button and no other writer's amount loses one", async ({ as }) => {
  test.setTimeout(120_000);
  const page = await as("khanh-hoa-2025.chuyenvien");
  await begun(page);
  const own = page.locator("form", { has: page.getByRole("heading", { name: "Số liệu riêng của tỉnh" }) });
  await expect(own.getByText("Đơn vị tính: triệu đồng")).toBeVisible();
  await expect(
    page.locator("section", { hasText: "Kinh phí theo nội dung" }).getByText("Đơn vị tính: triệu đồng"),
  ).toBeVisible();
  await page.getByLabel("Tên 1", { exact: true }).fill("Xã An Phú");
  await page.getByLabel("Kế hoạch 1", { exact: true }).fill("1.500");
  await expect(own.getByText("= 1.500.000.000 đồng")).toBeVisible();
  await page.getByRole("button", { name: "Lưu và kiểm tra lại" }).click();
  await expect(page.getByText("Đã lưu báo cáo.")).toBeVisible();
  await expect(page.getByLabel("Tên 1", { exact: true })).toHaveValue("Xã An Phú");
  await expect(page.getByLabel("Kế hoạch 1", { exact: true })).toHaveValue("1.500");

  const other = await as("khanh-hoa-2025.chuyenvien");
  await other.goto(PAGE);
  await cell(other, "KCQG – Kế hoạch – tổng số").fill("71.000");
  await saved(other);
  await page.getByLabel("Ghi chú 1", { exact: true }).fill("Chương trình riêng");
  await expect(own.getByText("Đã lưu.", { exact: true })).toBeVisible({ timeout: 15_000 });
  await other.goto(PAGE);
  await expect(other.getByLabel("Ghi chú 1", { exact: true })).toHaveValue("Chương trình riêng");
});

test("a cell that cannot be read says why, and the bar does not say that all is well", async ({ as }) => {
  test.setTimeout(120_000);
  const page = await as("khanh-hoa-2025.chuyenvien");
  await begun(page);
  const name = "KCQG – Kế hoạch – tổng số";
  const before = await cell(page, name).inputValue();
  const says = async (text: string, why: string) => {
    await cell(page, name).fill(text);
    await expect(cell(page, name)).toHaveAccessibleDescription(new RegExp(`^${why}`));
  };
  await says("1,234", "Đọc được theo hai cách: 1.234.000 đồng hoặc 1.234.000.000 đồng");
  await says("(500)", "Không được âm");
  await says("99999999999", "Lớn hơn mức ghi được");
  await says("5%", "Có ký tự không phải chữ số");
  await expect(page.locator(".report-save output").first()).toContainText("1 ô chưa đọc được nên chưa lưu.");
  await cell(page, name).fill(before);
  await expect(page.locator(".report-save output").first()).not.toContainText("chưa đọc được");
});

test("a block with headings and names goes to the rows of these names", async ({ as }) => {
  test.setTimeout(120_000);
  const page = await as("khanh-hoa-2025.chuyenvien");
  await begun(page);
  const row = page.getByRole("row", { name: /^Mô hình trình diễn/ });
  const before = await row.getByRole("textbox").first().inputValue();
  const block = "TT\tNội dung\tKế hoạch\n1\tNội dung lạ\t4\n2\tMô hình trình diễn\t12,5";
  await paste(page, "KCQG – Kế hoạch – tổng số", block);
  await expect(page.getByText("Đã dán 1 ô. Đã bỏ 1 dòng tiêu đề. Các dòng được xếp theo tên.")).toBeVisible();
  await expect(row.getByRole("textbox").first()).toHaveValue("12,5");
  await row.getByRole("textbox").first().press("Control+z");
  await expect(row.getByRole("textbox").first()).toHaveValue(before);
});

const valuesOf = (inputs: (HTMLElement | SVGElement)[]) => inputs.map((input) => (input as HTMLInputElement).value);

type Watched = { watched: { cells: number; spoken: number } };

/** Counts, in the page, how many cells are drawn anew and how often a live region speaks. */
function watch(): void {
  const watched = { cells: 0, spoken: 0 };
  (window as unknown as Watched).watched = watched;
  const drawn = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (/^(TR|TD|INPUT)$/.test(node.nodeName)) watched.cells++;
  });
  const spoken = new MutationObserver((records) => {
    watched.spoken += records.length;
  });
  for (const grid of document.querySelectorAll("[data-grid]")) drawn.observe(grid, { childList: true, subtree: true });
  for (const region of document.querySelectorAll("output, [role=status], [aria-live]"))
    spoken.observe(region, { childList: true, characterData: true, subtree: true });
}
