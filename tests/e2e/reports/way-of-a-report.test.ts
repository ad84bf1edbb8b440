import type { Page } from "@playwright/test";
import { axeFindings } from "../../support/axe";
import { openChecks } from "../../support/open-checks";
import { expect, test } from "../../support/sign-in";

const PAGE = "/reports/2026/9/gia-lai-2025";
const amount = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const TOTAL = "KCQG – Thực hiện – tổng số";
const badge = (page: Page, state: string) =>
  expect(page.locator(".page-header").getByText(state, { exact: true })).toBeVisible();

/** Puts a block of a sheet on the clipboard and pastes it into a cell. */
async function paste(page: Page, cell: string, text: string): Promise<void> {
  await amount(page, cell).focus();
  await page.evaluate((block) => {
    const data = new DataTransfer();
    data.setData("text/plain", block);
    const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
}

/** The page fits its screen at a desk and on a phone; what it looks like is kept where that is asked for. */
async function shot(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  for (const width of [1366, 390]) {
    await page.setViewportSize({ width, height: 820 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const path = process.env.SHOTS && `${process.env.SHOTS}/${name}-${width}.png`;
    if (path) await page.screenshot({ path, fullPage: true });
  }
  if (before) await page.setViewportSize(before);
}

/** Gives a reason for everything that is still open, confirms what was explained of other amounts, and saves. */
async function explainAll(page: Page): Promise<void> {
  await expect(page.getByText("Đã lưu.", { exact: true })).toBeVisible({ timeout: 15_000 });
  await giveReasons(page);
  const lapsed = page.getByLabel("Vẫn đúng với số mới");
  while ((await lapsed.count()) > 0) {
    const left = await lapsed.count();
    await lapsed.first().check();
    await expect(lapsed).toHaveCount(left - 1);
  }
  await press(page, "Lưu và kiểm tra lại");
  await expect(page.getByText("Đã lưu báo cáo.")).toBeVisible();
  // What an emptied cell leaves out may be found only now.
  if ((await giveReasons(page)) > 0) await press(page, "Lưu và kiểm tra lại");
}

async function giveReasons(page: Page): Promise<number> {
  await openChecks(page);
  let given = 0;
  for (const field of await page.getByPlaceholder("Lý do").all())
    if ((await field.inputValue()) === "") {
      await field.fill("Theo biên bản đối chiếu với Kho bạc.");
      given += 1;
    }
  return given;
}

test("a province fills its report by paste, certifies it, mends what the Ministry remarks, and corrects it once it is locked", async ({
  as,
  page: anyone,
}) => {
  test.setTimeout(180_000);
  const officer = await as("gia-lai-2025.chuyenvien");
  await officer.goto(PAGE);
  await press(officer, "Bắt đầu báo cáo");
  await badge(officer, "Đang soạn");
  const before = await amount(officer, TOTAL).inputValue();

  await paste(officer, "KCQG – Ước thực hiện – tổng số", "50.000");
  await amount(officer, "KCQG – Ước thực hiện – tổng số").fill("50.000");
  await paste(officer, "KCĐP – Kế hoạch – tổng số", "30.000\t1.234,5\t40.000");
  await expect(officer.getByText("Đã dán 3 ô.")).toBeVisible();
  await expect(officer.getByText("= 1.234.500.000 đồng")).toBeVisible();
  await expect(officer.getByText("Đã lưu.", { exact: true })).toBeVisible({ timeout: 15_000 });
  await officer.goto(PAGE);
  await expect(amount(officer, "KCĐP – Thực hiện – tổng số")).toHaveValue("1.234,5");
  await openChecks(officer);
  await expect(
    officer.getByText(/KCĐP – Thực hiện – tổng số: báo cáo 1\.234\.500\.000 đồng, số liệu trên cổng/),
  ).toBeVisible();

  const head = await as("gia-lai-2025.lanhdao");
  await head.goto(PAGE);
  await press(head, "Chốt số liệu, gửi Bộ");
  await expect(head.locator(".notice-refusal")).toBeVisible();
  await badge(head, "Đang soạn");

  await mendParts(officer);
  await explainAll(officer);
  await press(officer, "Trình lãnh đạo");
  await head.goto(PAGE);
  await head.getByLabel("Số báo cáo").fill("215/BC-SCT");
  await press(head, "Chốt số liệu, gửi Bộ");
  await badge(head, "Đã chốt, chờ Bộ duyệt");
  expect((await anyone.goto(PAGE))?.status()).toBe(404);

  const ministry = await as("cuc.chuyenvien");
  await ministry.goto(PAGE);

  await ministry.locator("summary", { hasText: "KCĐP – Thực hiện – tổng số" }).click();
  await ministry.getByLabel("Nhận xét ô KCĐP – Thực hiện – tổng số").fill("Đối chiếu lại số đã chi.");
  expect(await axeFindings(ministry)).toEqual([]);
  await shot(ministry, "review");
  await press(ministry, "Trả lại");
  await badge(ministry, "Bộ trả lại");

  await officer.goto(PAGE);
  const remarked = amount(officer, "KCĐP – Thực hiện – tổng số");
  await expect(remarked).toHaveAccessibleDescription(/Theo cổng: .*Bộ nhận xét: Đối chiếu lại số đã chi\./);
  const remarks = officer.locator("section", { has: officer.getByRole("heading", { name: "Bộ nhận xét, cần sửa" }) });
  await expect(remarks.last()).toContainText("Đối chiếu lại số đã chi.");
  await remarks.last().getByRole("link", { name: "KCĐP – Thực hiện – tổng số" }).click();
  await expect(officer).toHaveURL(/#at-KCDP\.ACTUAL$/);
  await shot(officer, "returned-writing");
  await amount(officer, "KCĐP – Thực hiện – tổng số").fill("1.250");
  await explainAll(officer);
  await expect(remarked).toHaveAccessibleDescription(
    /Đã sửa sau khi trả lại: 1\.234\.500\.000 đồng → 1\.250\.000\.000 đồng\./,
  );
  await shot(officer, "mended-writing");
  await head.goto(PAGE);
  await press(head, "Chốt số liệu, gửi Bộ");
  await badge(head, "Đã chốt, chờ Bộ duyệt");
  await ministry.goto(PAGE);
  await press(ministry, "Phê duyệt");
  await badge(ministry, "Bộ đã duyệt");
  await anyone.goto(PAGE);
  await badge(anyone, "Bộ đã duyệt");
  await expect(anyone.getByText("Theo biên bản đối chiếu với Kho bạc.")).toHaveCount(0);
  await anyone.goto("/provinces/gia-lai-2025?year=2026&through=9&fund=KCDP");
  await expect(anyone.getByText("Đã chốt").first()).toBeVisible();

  const leader = await as("cuc.lanhdao");
  await leader.goto(PAGE);
  await press(leader, "Khóa số liệu");
  await badge(leader, "Đã khóa");
  await officer.goto(PAGE);
  await expect(officer.getByText("Đối chiếu lại số đã chi.")).toBeVisible();
  await officer.getByLabel("Lý do đính chính").fill("Kho bạc điều chỉnh chứng từ tháng 9.");
  await press(officer, "Đính chính");
  await badge(officer, "Đính chính lần 1");
  await amount(officer, "KCĐP – Thực hiện – tổng số").fill("1.260");
  await explainAll(officer);
  await officer.getByRole("link", { name: "Xem trọn bản 1" }).first().click();
  await badge(officer, "Đã khóa");
  await expect(officer.getByText("Đây là bản 1 của báo cáo. Bản mới nhất là bản 2 (Đang soạn).")).toBeVisible();
  await expect(officer.getByRole("row", { name: /^Tổng số/ })).toContainText("1.250");
  await expect(officer.getByText("Theo biên bản đối chiếu với Kho bạc.").first()).toBeVisible();
  expect(await axeFindings(officer)).toEqual([]);
  await shot(officer, "version-1");
  for (const format of ["docx", "pdf", "xlsx"]) {
    const file = await officer.request.get(`/api/v1${PAGE}/report.${format}?version=1`);
    expect(file.status()).toBe(200);
    expect(file.headers()["content-disposition"]).toContain(`-ban-1.${format}`);
    expect((await anyone.request.get(`/api/v1${PAGE}/report.${format}?version=2`)).status()).toBe(404);
  }
  expect((await (await officer.request.get(`/api/v1${PAGE}?version=1`)).json()).restatement).toBe(1);
  expect((await anyone.request.get(`/api/v1${PAGE}?version=x`)).status()).toBe(422);
  expect((await anyone.goto(`${PAGE}?version=2`))?.status()).toBe(404);
  expect((await anyone.goto(`${PAGE}?version=x`))?.status()).toBe(200);
  await expect(anyone.getByText("Số bản trong địa chỉ không đọc được")).toBeVisible();
  await head.goto(PAGE);
  await press(head, "Chốt số liệu, gửi Bộ");
  await badge(head, "Đã chốt, chờ Bộ duyệt");
  await ministry.goto(PAGE);
  await press(ministry, "Phê duyệt");
  await badge(ministry, "Bộ đã duyệt");
  const corrected = ministry.getByRole("row", {
    name: /^KCĐP – Thực hiện – tổng số 1\.250\.000\.000 đồng 1\.260\.000\.000 đồng/,
  });
  await expect(corrected).toBeVisible();
  await anyone.goto(PAGE);
  await expect(anyone.getByRole("row", { name: /^Tổng số/ })).toContainText("1.260");
  await anyone.getByRole("link", { name: "Xem trọn bản 1" }).first().click();
  await expect(anyone.getByRole("row", { name: /^Tổng số/ })).toContainText("1.250");
  expect(before).not.toBe("");
});

/** Contents that came from the records no longer fit totals that were typed: they are emptied. */
async function mendParts(page: Page): Promise<void> {
  for (const measure of ["Kế hoạch", "Thực hiện"]) {
    const cells = page.locator(`input[data-kind="amount"][aria-label^="KCĐP – ${measure} – "]`);
    for (const cell of (await cells.all()).slice(1)) await cell.fill("");
  }
}
