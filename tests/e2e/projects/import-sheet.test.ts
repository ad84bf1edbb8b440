import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { readSheet } from "read-excel-file/node";
import { expect, test } from "../../support/sign-in";
import { workbook } from "../../support/workbook";

const HEADS = [
  ...["Tên đề án", "Nguồn kinh phí", "Năm", "Nội dung", "Hạng mục", "Đơn vị thực hiện", "Đơn vị thụ hưởng"],
  ...["Tổng kinh phí", "Kinh phí hỗ trợ", "Đối ứng", "Chỉ tiêu", "Mục tiêu"],
];
const rowOf = (
  title: string,
  { total = 750_000_000, year = 2027 }: { total?: string | number; year?: number } = {},
) => [
  ...[title, "KCQG", year, "ND3", "machinery", "Trung tâm Khuyến công Lai Châu", "HTX Dệt Sì Lở Lầu"],
  ...[total, 300_000_000, 450_000_000, "establishments-machinery", 1],
];

/** Hands in a sheet of these rows on the page. */
async function handIn(page: Page, name: string, rows: ReturnType<typeof rowOf>[]) {
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const buffer = await workbook([HEADS, ...rows], "Đề án");
  await page.getByLabel("Tệp đề án", { exact: true }).setInputFiles({ name, mimeType, buffer });
  await page.getByRole("button", { name: /^Kiểm tra tệp/ }).click();
  await expect(page.getByRole("heading", { name: `Tệp “${name}”` })).toBeVisible({ timeout: 30_000 });
}

test("a sheet with problems is saved not at all: each is named by its cell, and comes back marked in the workbook", async ({
  as,
}) => {
  const officer = await as("lai-chau.chuyenvien");
  await officer.goto("/projects/import");
  const rows = [rowOf("Máy dệt một"), rowOf("Máy dệt hai", { total: "ba trăm" }), rowOf("Máy dệt ba", { year: 27 })];
  await handIn(officer, "sai.xlsx", rows);
  await expect(officer.getByRole("heading", { name: "2 chỗ phải sửa" })).toBeVisible();
  await expect(officer.getByRole("row", { name: /^3 Tổng kinh phí ba trăm / })).toBeVisible();
  await expect(officer.getByRole("row", { name: /^4 Năm 27 / })).toBeVisible();
  await expect(officer.getByRole("button", { name: /^Ghi / })).toHaveCount(0);

  const [download] = await Promise.all([
    officer.waitForEvent("download"),
    officer.getByRole("link", { name: "Tải tệp đã đánh dấu chỗ sai" }).click(),
  ]);
  const back = await readSheet(await readFile(await download.path()));
  expect(back).toHaveLength(4);
  expect(back[1]?.slice(0, 12)).toEqual(rows[0]);
  expect(back[2]).toContain("ba trăm");
  expect(String(back[2]?.at(-1))).toMatch(/Tổng kinh phí/);
});

test("a thousand đề án are shown first, saved with their progress told, and sent again change nothing", async ({
  as,
}) => {
  test.setTimeout(300_000);
  const officer = await as("lai-chau.chuyenvien");
  await officer.goto("/projects/import");
  const rows = Array.from({ length: 1_000 }, (_, at) => rowOf(`Hỗ trợ khung dệt số ${at + 1}`));
  await handIn(officer, "khung-det.xlsx", rows);
  await expect(officer.getByText("1.000 dòng, 1.000 đề án: 1.000 đề án mới, 0 đề án đã có.")).toBeVisible();

  const beside = await officer.context().newPage();
  const saving = officer.getByRole("button", { name: "Ghi 1.000 đề án thành bản nháp" }).click();
  await expect(async () => {
    await beside.goto(officer.url());
    await expect(beside.getByText(/^Đang ghi: [\d.]+\/1\.000 đề án/)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await expect(beside.getByRole("progressbar")).toBeVisible();
  await saving;
  const done = "Đã ghi 1.000 đề án mới thành bản nháp, 0 đề án giữ nguyên.";
  await expect(beside.getByText(done)).toBeVisible({ timeout: 200_000 });
  await expect(officer.getByText(done)).toBeVisible({ timeout: 30_000 });

  await handIn(officer, "khung-det-lan-2.xlsx", rows);
  await expect(officer.getByText("1.000 dòng, 1.000 đề án: 0 đề án mới, 1.000 đề án đã có.")).toBeVisible();
  await expect(officer.getByText("không có gì để ghi")).toBeVisible();
  await expect(officer.getByRole("button", { name: /^Ghi / })).toHaveCount(0);
  await officer.goto("/projects?state=DRAFT&reach=own&q=khung+d%E1%BB%87t");
  await expect(officer.getByText(/1\.000/).first()).toBeVisible();
});
