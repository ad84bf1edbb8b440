import type { Page } from "@playwright/test";
import { expect, test } from "../../support/sign-in";

const OFFICER = "da-nang-2025.chuyenvien@khuyencong.test";

const refusal = (page: Page) => page.getByRole("main").getByRole("alert");

async function openAccount(page: Page, email: string): Promise<void> {
  await page.goto(`/admin/accounts?q=${encodeURIComponent(email)}`);
  await page.getByRole("main").getByRole("row").nth(1).getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Tài khoản");
}

test("what was typed for one account comes back there, with the reason in focus, and in no other account's form", async ({
  as,
}) => {
  const page = await as("quantri");
  await page.goto("/admin/accounts");
  await page.getByLabel("E-mail công vụ").fill(OFFICER);
  await page.getByLabel("Họ và tên").fill("Người Thứ Hai");
  await page.getByLabel("Vai trò", { exact: true }).selectOption("AUDITOR");
  await page.getByRole("button", { name: "Tạo tài khoản" }).click();

  await expect(refusal(page)).toContainText("đã có tài khoản");
  await expect(refusal(page)).toBeFocused();
  await expect(page.getByLabel("Họ và tên")).toHaveValue("Người Thứ Hai");
  await expect(page.getByLabel("Vai trò", { exact: true })).toHaveValue("AUDITOR");
  await expect(page.getByLabel("Mật khẩu lần đầu")).not.toHaveValue("");

  await page.getByLabel("Vai trò", { exact: true }).selectOption("PROVINCE_LEADER");
  await page.getByRole("button", { name: "Tạo tài khoản" }).click();
  await expect(refusal(page)).toBeVisible();
  await openAccount(page, "thanhtra@khuyencong.test");
  await expect(page.getByLabel("Vai trò", { exact: true })).toHaveValue("AUDITOR");
  await expect(refusal(page)).toHaveCount(0);
});

test("the last day of a role is typed as a day and read back in words; a day gone by is refused at its field", async ({
  as,
}) => {
  const page = await as("quantri");
  await openAccount(page, OFFICER);
  const until = page.getByLabel(/Đến hết ngày/);
  await until.pressSequentially("05092020");
  await expect(page.getByText("Đọc là: ngày 05 tháng 9 năm 2020.")).toBeVisible();
  await page.getByRole("button", { name: "Chuyển đơn vị, giao vai trò" }).click();

  await expect(refusal(page)).toContainText("Ngày 05/09/2020 đã qua");
  await expect(until).toHaveValue("05092020");
  await expect(until).toHaveAttribute("aria-invalid", "true");
  await page.reload();
  await expect(refusal(page)).toHaveCount(0);
  await expect(until).toHaveValue("");
});

test("a new account enters with its first password, is called by its name, and is let out or on to its own password", async ({
  as,
  browser,
}) => {
  const admin = await as("quantri");
  await admin.goto("/office");
  await admin.getByRole("navigation").getByRole("link", { name: "Quản trị" }).click();
  const email = `nguoi-moi-${Date.now()}@khuyencong.test`;
  await admin.getByLabel("E-mail công vụ").fill(email);
  await admin.getByLabel("Họ và tên").fill("Đỗ Thị Mới");
  await admin.getByLabel("Vai trò", { exact: true }).selectOption("AUDITOR");
  const first = await admin.getByLabel("Mật khẩu lần đầu").inputValue();
  await admin.getByRole("button", { name: "Tạo tài khoản" }).click();
  await expect(admin.getByRole("heading", { level: 1 })).toHaveText("Đỗ Thị Mới");
  await expect(admin.getByText(email)).toBeVisible();
  await expect(admin.getByText("Chờ đổi mật khẩu lần đầu")).toBeVisible();

  const page = await (await browser.newContext()).newPage();
  await page.goto("/sign-in");
  await page.getByLabel("E-mail công vụ").fill(email);
  await page.getByLabel("Mật khẩu").fill(first);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Đặt mật khẩu của riêng mình");
  await expect(page.getByRole("banner")).toContainText("Đỗ Thị Mới");
  await expect(page.getByRole("navigation").getByRole("link", { name: "Giải ngân" })).toHaveCount(0);
  await page.getByRole("button", { name: "Đăng xuất" }).click();
  await expect(page.getByRole("banner").getByRole("link", { name: "Đăng nhập" })).toBeVisible();
  await page.context().close();
});

test("the list of accounts is taken away as a workbook and as CSV, by an administrator alone", async ({ as }) => {
  const [admin, auditor] = [await as("quantri"), await as("thanhtra")];
  await admin.goto("/admin/accounts?q=da+nang");
  const file = (name: string) => admin.getByRole("link", { name }).getAttribute("href");
  const workbook = await admin.request.get((await file("Tải Excel")) ?? "");
  const csv = await admin.request.get((await file("Tải CSV")) ?? "");

  expect(workbook.headers()["content-disposition"]).toContain("accounts.xlsx");
  expect(await csv.text()).toContain(OFFICER);
  expect(await csv.text()).not.toContain("thanhtra@");
  expect((await auditor.request.get("/api/v1/admin/accounts.csv")).status()).toBe(403);
});
