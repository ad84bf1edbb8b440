import type { Page } from "@playwright/test";
import type { SheetData } from "write-excel-file/node";
import { axeFindings } from "../../support/axe";
import { expect, test } from "../../support/sign-in";
import { FIRST_SHEET, rewritten, workbook } from "../../support/workbook";

const UNIT = "da-nang-2025";
const PERIOD = { year: "2029", through: "6" };
const PAGE = `/reports/${PERIOD.year}/${PERIOD.through}/${UNIT}`;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
}

async function openPeriod(page: Page): Promise<void> {
  const headers = { origin: new URL(page.url()).origin };
  const days = { dataFrom: "2029-01-01", dataTo: "2029-06-28", dueOn: "2029-07-10" };
  const asks = { measures: ["PLAN", "ACTUAL"], sections: ["results"] };
  const planned = await page.request.post("/api/v1/reporting-periods", {
    headers,
    data: { ...PERIOD, ...days, ...asks },
  });
  expect(planned.status()).toBe(201);
  const open = `/api/v1/reporting-periods/${PERIOD.year}/${PERIOD.through}/open`;
  expect((await page.request.post(open, { headers, data: { version: 1 } })).status()).toBe(200);
}

async function send(page: Page, name: string, buffer: Buffer, button = "Đọc tệp"): Promise<void> {
  await page.getByLabel("Tệp báo cáo").setInputFiles({ name, mimeType: XLSX, buffer });
  await press(page, button);
}

/** The plan of KCQG in the row of totals, typed in Excel. */
const planned = (amount: string) => (xml: string) =>
  xml.replace(/(TONG<\/t>.*?)<c r="(D[0-9]+)" s="([0-9]+)"\/>/s, `$1<c r="$2" s="$3"><v>${amount}</v></c>`);

const OLD_FORM: SheetData = [
  ["Nội dung", "KCQG thực hiện (triệu đồng)", "KCĐP thực hiện (triệu đồng)"],
  ["Tổng cộng", "1.234,5", "800"],
  ["Thiết bị và mô hình", "1.000", "12x"],
  ["Chuyển giao kỹ thuật", "200", ""],
].map((row) => row.map((value) => ({ value, type: String })));

test("an officer fills the printed workbook outside and sends it back, and maps an old form once", async ({ as }) => {
  test.setTimeout(180_000);
  const ministry = await as("cuc.chuyenvien");
  await ministry.goto("/reports");
  await openPeriod(ministry);
  const officer = await as("da-nang-2025.chuyenvien");
  await officer.goto(PAGE);
  await press(officer, "Bắt đầu báo cáo");
  await officer.getByRole("link", { name: "Nhập từ tệp Excel" }).click();
  await expect(officer.getByRole("heading", { name: "Nhập báo cáo từ tệp Excel" })).toBeVisible();
  expect(await axeFindings(officer)).toEqual([]);

  const printed = await (await officer.request.get(`/api/v1${PAGE}/report.xlsx`)).body();
  await send(officer, "mau.xlsx", rewritten(printed, { [FIRST_SHEET]: planned("5000000000") }));
  await expect(officer.getByRole("row", { name: /KCQG – Kế hoạch – tổng số.*5\.000\.000\.000 đồng/ })).toBeVisible();
  expect(await axeFindings(officer)).toEqual([]);
  await press(officer, "Ghi vào báo cáo");
  await expect(officer.getByText("Đã ghi 1 ô vào báo cáo.")).toBeVisible();
  const saved = officer.url();
  await officer.goto("/imports");
  await officer.locator("#report-files").getByRole("link").first().click();
  await expect(officer).toHaveURL(saved.replace(/#.*/, ""));
  await officer.getByRole("link", { name: "Mở báo cáo" }).click();
  await expect(officer.getByLabel("KCQG – Kế hoạch – tổng số", { exact: true })).toHaveValue("5.000");

  await officer.goto(`${PAGE}/import`);
  const old = await workbook(OLD_FORM, "Biểu cũ");
  await send(officer, "bieu-cu.xlsx", old);
  await expect(officer.getByLabel("Cột B: KCQG thực hiện (triệu đồng)")).toHaveValue("KCQG.ACTUAL");
  expect(await axeFindings(officer)).toEqual([]);
  await officer.getByLabel("Thiết bị và mô hình").selectOption("content.ND3");
  await officer.getByLabel("Chuyển giao kỹ thuật").selectOption("content.ND3");
  await press(officer, "Lưu cách khớp cột");
  await expect(officer.getByText("Đã lưu cách khớp cột và đọc lại tệp.")).toBeVisible();
  await expect(officer.getByRole("row", { name: /KCQG – Thực hiện – tổng số.*1\.234\.500\.000 đồng/ })).toBeVisible();
  const added = officer.getByRole("row", { name: /1\.000 \+ 200.*1\.200\.000\.000 đồng/ });
  await expect(added).toContainText("cộng 2 dòng:");
  await expect(added).toContainText("dòng 4 “Chuyển giao kỹ thuật”: 200");
  await expect(officer.getByRole("cell", { name: "12x" })).toBeVisible();
  expect(await axeFindings(officer)).toEqual([]);
  await send(officer, "bieu-cu.xlsx", old, "Đọc tệp khác");
  await expect(officer.getByText(/Đọc theo cách khớp cột do .* lưu/)).toBeVisible();
  await expect(officer.getByRole("button", { name: "Ghi vào báo cáo" })).toBeVisible();
});
