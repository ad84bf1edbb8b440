import { expect, test } from "../../support/sign-in";
import { workbook } from "../../support/workbook";

const HEADS = ["Tên sản phẩm", "Năm", "Cấp bình chọn", "Cơ sở công nghiệp nông thôn"];
const sheet = (names: readonly string[], year = "2026") =>
  workbook(
    [HEADS, ...names.map((name) => [name, year, "Cấp khu vực", "HTX Bến Hải"])].map((row) =>
      row.map((value) => ({ value, type: String })),
    ),
    "Sản phẩm CNNT tiêu biểu",
  );
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

test("an officer adds a selected product, corrects it, imports two more from Excel, and anyone sees them", async ({
  as,
  page: anyone,
}) => {
  const mine = `Ném Gio Linh ${Date.now()}`;
  const page = await as("quang-tri-2025.chuyenvien");
  await page.goto("/registers");
  await page.getByRole("link", { name: "Sản phẩm CNNT tiêu biểu" }).first().click();
  await page.getByRole("link", { name: "Ghi dòng mới" }).click();
  await page.getByLabel("Tên sản phẩm").fill(mine);
  await page.getByLabel("Năm", { exact: true }).fill("2025");
  await page.getByLabel("Cấp bình chọn").selectOption("Cấp tỉnh");
  await page.getByLabel("Cơ sở công nghiệp nông thôn").fill("HTX Bến Hải");
  await page.getByLabel("Ngày cấp giấy chứng nhận").fill("31/2/2025");
  await page.getByRole("button", { name: "Ghi vào sổ" }).click();
  await expect(page.locator(".notice-refusal")).toContainText("Ngày cấp giấy chứng nhận");
  await expect(page.getByLabel("Tên sản phẩm")).toHaveValue(mine);
  await page.getByLabel("Ngày cấp giấy chứng nhận").fill("5/9/2025");
  await page.getByRole("button", { name: "Ghi vào sổ" }).click();
  await expect(page.getByRole("status")).toContainText("Đã ghi vào sổ");
  await expect(page.locator("main")).toContainText("05/09/2025");

  await page.getByRole("link", { name: "Sửa", exact: true }).click();
  await page.getByLabel("Cấp bình chọn").selectOption("Cấp quốc gia");
  await page.getByRole("button", { name: "Ghi vào sổ" }).click();
  await expect(page.getByRole("status")).toContainText("Đã sửa dòng này");
  await expect(page.locator("main")).toContainText("Cấp quốc gia");
  await expect(page.getByRole("listitem").filter({ hasText: "Phiên bản 2" })).toContainText("Sửa: Cấp bình chọn");

  const two = [`${mine} một`, `${mine} hai`];
  await page.goto("/registers/products/import");
  const wrong = { name: "so.xlsx", mimeType: XLSX, buffer: await sheet(two, "hai sáu") };
  await page.getByLabel("Tệp .xlsx hoặc .csv").setInputFiles(wrong);
  await page.getByRole("button", { name: "Đọc tệp" }).click();
  await expect(page.getByRole("heading", { name: "2 chỗ phải sửa" })).toBeVisible();
  await page.getByLabel("Tệp .xlsx hoặc .csv").setInputFiles({ ...wrong, buffer: await sheet(two) });
  await page.getByRole("button", { name: "Đọc tệp khác" }).click();
  await expect(page.locator("main")).toContainText("2 dòng sẽ ghi");
  await page.getByRole("button", { name: "Ghi 2 dòng" }).click();
  await expect(page.getByRole("status")).toContainText("Đã ghi 2 dòng mới vào sổ");
  await expect(page.locator("#history")).toContainText("so.xlsx");

  await anyone.goto("/registers/products");
  await anyone.getByRole("searchbox", { name: "Tìm trong sổ" }).fill(mine);
  await anyone.getByRole("button", { name: "Xem" }).click();
  await expect(anyone.locator("main")).toContainText("Tổng cộng 3 dòng");
  for (const name of [mine, ...two]) {
    await expect(anyone.getByRole("link", { name, exact: true })).toBeVisible();
  }
  await anyone.goto("/en/registers/products?level=NATION");
  await expect(anyone.getByRole("link", { name: mine, exact: true })).toBeVisible();
  await anyone.getByRole("link", { name: mine, exact: true }).click();
  await expect(anyone.getByRole("heading", { name: "History" })).toHaveCount(0);

  await page.getByLabel("Lý do hoàn tác").fill("Nhập nhầm sổ của năm trước");
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await expect(page.locator("main")).toContainText("Nhập nhầm sổ của năm trước");
  await anyone.goto(`/registers/products?q=${encodeURIComponent(mine)}`);
  await expect(anyone.locator("main")).toContainText("Tổng cộng 1 dòng");
});

test("collaborators are not for the public, and a removed entry is for its writers alone", async ({
  as,
  page: anyone,
}) => {
  expect((await anyone.goto("/registers/collaborators"))?.status()).toBe(404);
  await anyone.goto("/registers");
  await expect(anyone.getByText("Mạng lưới cộng tác viên")).toHaveCount(0);
  const page = await as("quang-tri-2025.lanhdao");
  await page.goto("/registers/collaborators");
  await expect(page.locator("main")).toContainText("Quảng Trị");
  await expect(page.locator("tbody")).not.toContainText("Đà Nẵng");

  const name = `Cụm thử ${Date.now()}`;
  await page.goto("/registers/clusters/new");
  await page.getByLabel("Tên cụm công nghiệp").fill(name);
  await page.getByLabel("Tình trạng").selectOption("Đang hoạt động");
  await page.getByLabel("Xã, phường").fill("xã Gio Linh");
  await page.getByRole("button", { name: "Ghi vào sổ" }).click();
  const address = new URL(page.url()).pathname;
  await page.getByRole("link", { name: "Sửa", exact: true }).click();
  await page.getByText("Bỏ khỏi sổ").first().click();
  await page.getByLabel("Lý do bỏ").fill("Ghi trùng");
  await page.getByRole("button", { name: "Bỏ khỏi sổ" }).click();
  await expect(page.locator("main")).toContainText("Lý do: Ghi trùng");
  expect((await anyone.goto(address))?.status()).toBe(404);
});
