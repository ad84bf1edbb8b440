import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { readSheet } from "read-excel-file/node";
import { expect, test } from "../../support/sign-in";
import { workbook } from "../../support/workbook";

const HEADS = [
  "Mã đề án",
  "Số hợp đồng",
  "Nội dung",
  "Loại",
  "Số tiền (đồng)",
  "Ngày chi",
  "Năm ngân sách",
  "Số chứng từ",
];
type Cells = (string | number)[];

/** A row of the first contract on which something may still be paid. */
async function payableRow(officer: Page): Promise<(number: string, amount: string | number) => Cells> {
  await officer.goto("/vouchers/new");
  const href = await officer.getByRole("link", { name: /^Ghi:/ }).first().getAttribute("href");
  const place = new URL(href ?? "", "http://portal").searchParams;
  const answer = await officer.request.get(`/api/v1/contracts/${place.get("contract")}`);
  const { number: contract, year } = await answer.json();
  const [y, m, d] = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10).split("-");
  return (number, amount) => [
    ...[place.get("project") ?? "", contract, place.get("content") ?? "", "Tạm ứng"],
    ...[amount, `${d}/${m}/${y}`, year, number],
  ];
}

/** Hands in a sheet of these rows on the page. */
async function handIn(page: Page, name: string, rows: Cells[]) {
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const buffer = await workbook([HEADS, ...rows], "Chứng từ");
  await page.getByLabel("Tệp chứng từ", { exact: true }).setInputFiles({ name, mimeType, buffer });
  await page.getByRole("button", { name: /^Kiểm tra tệp/ }).click();
  await expect(page.getByRole("heading", { name: `Tệp “${name}”` })).toBeVisible({ timeout: 30_000 });
}

test("a sheet of vouchers is handed in with problems, mended, recorded, and undone by the leader", async ({ as }) => {
  const officer = await as("khanh-hoa-2025.chuyenvien");
  const row = await payableRow(officer);
  await officer.goto("/vouchers");
  await officer.getByRole("link", { name: "Nhập nhiều chứng từ từ tệp" }).click();
  await officer.getByText("Các cột của bảng").click();
  await expect(officer.getByRole("rowheader", { name: /^Số hợp đồng/ })).toBeVisible();

  const first = `NT-${Date.now().toString(36)}-1`;
  const unknown = row(`${first}b`, 1_000).with(0, "KHONG-CO");
  await handIn(officer, "chung-tu.xlsx", [row(first, "1.000"), row(`${first}a`, "ba trăm"), unknown]);
  await expect(officer.getByRole("heading", { name: "2 chỗ phải sửa" })).toBeVisible();
  await expect(officer.getByRole("row", { name: /^3 Số tiền \(đồng\) ba trăm / })).toBeVisible();
  await expect(officer.getByRole("row", { name: /^4 Mã đề án KHONG-CO / })).toBeVisible();
  await expect(officer.getByRole("button", { name: /^Ghi / })).toHaveCount(0);
  const [download] = await Promise.all([
    officer.waitForEvent("download"),
    officer.getByRole("link", { name: "Tải tệp đã đánh dấu chỗ sai" }).click(),
  ]);
  expect(String((await readSheet(await readFile(await download.path())))[2]?.at(-1))).toMatch(/Số tiền/);

  await handIn(officer, "chứng từ đã sửa.xlsx", [row(first, "1.000"), row(`${first}a`, "2 nghìn")]);
  await expect(officer.getByText("2 dòng: 2 chứng từ mới, 0 chứng từ đã ghi.")).toBeVisible();
  await expect(officer.getByRole("cell", { name: "2.000", exact: true })).toBeVisible();
  await officer.getByRole("button", { name: "Ghi 2 chứng từ" }).click();
  await expect(officer.getByText("Đã ghi 2 chứng từ mới, 0 chứng từ giữ nguyên.")).toBeVisible({ timeout: 30_000 });
  await expect(officer.getByRole("button", { name: "Hoàn tác" })).toHaveCount(0);
  const place = new URL(officer.url());
  await officer.goto(`/vouchers?q=${first}`);
  await expect(officer.getByText(`${first}a`).first()).toBeVisible();

  const elsewhere = await as("da-nang-2025.lanhdao");
  expect((await elsewhere.goto(`${place.pathname}${place.search}`))?.status()).toBe(404);

  const leader = await as("khanh-hoa-2025.lanhdao");
  await leader.goto("/imports");
  await leader.getByRole("link", { name: "chứng từ đã sửa.xlsx" }).first().click();
  const [original] = await Promise.all([
    leader.waitForEvent("download"),
    leader.getByRole("link", { name: "Tải tệp gốc" }).click(),
  ]);
  expect(original.suggestedFilename()).toBe("chứng từ đã sửa.xlsx");
  expect(await readSheet(await readFile(await original.path()))).toHaveLength(3);
  await leader.getByLabel("Lý do hoàn tác").fill("Nhập nhầm tệp của tháng trước");
  await leader.getByRole("button", { name: "Hoàn tác" }).click();
  await expect(leader.getByText(/^Đã hoàn tác lúc .*Nhập nhầm tệp của tháng trước$/)).toBeVisible();
  await expect(leader.getByRole("row", { name: /chứng từ đã sửa\.xlsx/ }).first()).toContainText("Đã hoàn tác");
  await officer.goto(`/vouchers?q=${first}`);
  await expect(officer.getByText("Nhập nhầm tệp của tháng trước").or(officer.getByText(/đảo/i)).first()).toBeVisible();
});
