import type { Page } from "@playwright/test";
import { expect, test } from "../../support/sign-in";

const refusal = (page: Page) => page.getByRole("main").getByRole("alert");
const done = (page: Page) => page.getByRole("main").locator(".notice-done");
const firstOfNextMonth = () => {
  const today = new Date(Date.now() + 7 * 3_600_000);
  return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 1, 1)).toISOString().slice(0, 10);
};
const lastOfThisMonth = () => new Date(Date.parse(firstOfNextMonth()) - 86_400_000).toISOString().slice(0, 10);
const typed = (day: string) => day.split("-").reverse().join("/");

async function openMachinery(page: Page) {
  await page.goto("/admin/reference");
  await page.getByRole("link", { name: "Mức hỗ trợ tối đa" }).click();
  await page
    .getByRole("link", { name: /Ứng dụng máy móc thiết bị tiên tiến/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { name: /Phiên bản mới của/ })).toBeVisible();
}

test("an administrator adds a support cap from next month with a document written down now, sees it in the versions and takes it back", async ({
  as,
}) => {
  const page = await as("quantri");
  await openMachinery(page);
  await expect(page.getByLabel("Mức tối đa (đồng)")).toHaveValue("300000000");

  await page.getByLabel("Mức tối đa (đồng)").fill("400 triệu");
  await page.getByLabel("Áp dụng từ ngày").fill("01/01/2020");
  const form = page.locator("form", { has: page.getByRole("button", { name: "Ghi phiên bản mới" }) });
  await form.getByText("Văn bản mới", { exact: true }).click();
  await form.getByLabel("Số, ký hiệu văn bản").fill("77/2026/TT-BTC");
  await form.getByLabel("Trích yếu").fill("Thông tư về kinh phí khuyến công");
  await form.getByLabel("Cơ quan ban hành").fill("Bộ Tài chính");
  await form.getByLabel("Lý do", { exact: true }).fill("Thông tư mới nâng mức hỗ trợ");
  await page.getByRole("button", { name: "Ghi phiên bản mới" }).click();

  await expect(refusal(page)).toContainText("không sau hôm nay");
  await expect(page.getByLabel("Mức tối đa (đồng)")).toHaveValue("400 triệu");
  await expect(form.getByLabel("Số, ký hiệu văn bản")).toHaveValue("77/2026/TT-BTC");
  await expect(page.getByLabel("Áp dụng từ ngày")).toHaveAttribute("aria-invalid", "true");

  await page.getByLabel("Áp dụng từ ngày").fill(typed(firstOfNextMonth()));
  await page.getByRole("button", { name: "Ghi phiên bản mới" }).click();
  await expect(done(page)).toContainText("Đã ghi phiên bản mới");
  const added = page.getByRole("row", { name: /chờ hiệu lực/ });
  await expect(added).toContainText("400.000.000");
  await expect(added).toContainText("77/2026/TT-BTC");

  await page.goto("/legal-documents/77-2026-tt-btc");
  await expect(page.getByRole("row", { name: /Mức hỗ trợ tối đa/ })).toContainText("chờ hiệu lực");

  await page.goto("/admin/reference/support-caps");
  await added.getByRole("link").first().click();
  const takingBack = page.locator("form", { has: page.getByRole("button", { name: "Thu hồi" }) });
  await takingBack.getByLabel("Lý do").fill("Nhập để thử");
  await page.getByRole("button", { name: "Thu hồi" }).click();
  await expect(done(page)).toContainText("Đã thu hồi");
  await expect(page.getByRole("row", { name: /400\.000\.000/ })).toHaveCount(0);
  await expect(page.getByRole("row", { name: /Thu hồi/ })).toContainText("Nhập để thử");
});

test("an administrator ends a province's cap by a document, and no other rule takes its place", async ({ as }) => {
  const page = await as("quantri");
  await page.goto("/admin/reference/provincial-caps");
  const cap = page.getByRole("row", { name: /Nghệ An.*25\.000\.000/ });
  await cap.getByRole("link").first().click();
  const form = page.locator("form", { has: page.getByRole("button", { name: "Kết thúc" }) });
  await form.getByLabel("Hết hiệu lực từ ngày").fill("01/01/2020");
  await form.getByLabel("Văn bản căn cứ").selectOption({ index: 1 });
  await form.getByLabel("Lý do", { exact: true }).fill("Hội đồng nhân dân bãi bỏ");
  await page.getByRole("button", { name: "Kết thúc" }).click();

  await expect(refusal(page)).toContainText("Hãy nhập ngày hết hiệu lực sau ngày đó");
  await expect(form.getByLabel("Lý do", { exact: true })).toHaveValue("Hội đồng nhân dân bãi bỏ");
  await form.getByLabel("Hết hiệu lực từ ngày").fill(typed(firstOfNextMonth()));
  await page.getByRole("button", { name: "Kết thúc" }).click();

  await expect(done(page)).toContainText("Đã ghi ngày kết thúc");
  await expect(cap).toContainText(typed(lastOfThisMonth()));
  await cap.getByRole("link").first().click();
  await expect(page.getByRole("row", { name: /Kết thúc/ })).toContainText("Hội đồng nhân dân bãi bỏ");
  await expect(page.getByRole("button", { name: "Kết thúc" })).toHaveCount(0);
});

test("the auditor reads the tables and has no form; a province finds neither", async ({ as }) => {
  const auditor = await as("thanhtra");
  await auditor.goto("/admin/reference/advance-rates");
  await expect(auditor.getByRole("heading", { level: 1 })).toHaveText("Tỷ lệ tạm ứng lần đầu");
  await expect(auditor.getByRole("button", { name: "Ghi phiên bản mới" })).toHaveCount(0);

  const officer = await as("da-nang-2025.chuyenvien");
  expect((await officer.goto("/admin/reference"))?.status()).toBe(404);
});

test("an administrator adds an item with the circular that brings it, sees it wait for its day, and takes it back", async ({
  as,
}) => {
  const page = await as("quantri");
  await page.goto("/admin/reference/items");
  await page.getByRole("link", { name: "Thêm đầu mục mới" }).click();
  const form = page.locator("form", { has: page.getByRole("button", { name: "Thêm đầu mục" }) });
  await form.getByLabel("Mã", { exact: true }).fill("machinery");
  await form.getByLabel("Nội dung").selectOption("ND2");
  await form.getByLabel("Tên", { exact: true }).fill("Tiết kiệm năng lượng tại cơ sở");
  await form.getByLabel("Tên (tiếng Anh)").fill("Energy saving at establishments");
  await form.getByLabel("Áp dụng từ ngày").fill(typed(firstOfNextMonth()));
  await form.getByText("Văn bản mới", { exact: true }).click();
  await form.getByLabel("Số, ký hiệu văn bản").fill("78/2026/TT-BCT");
  await form.getByLabel("Trích yếu").fill("Thông tư về hoạt động khuyến công");
  await form.getByLabel("Cơ quan ban hành").fill("Bộ Công Thương");
  await form.getByLabel("Lý do", { exact: true }).fill("Thông tư mới bổ sung đầu mục");
  await form.getByRole("button", { name: "Thêm đầu mục" }).click();

  await expect(refusal(page)).toContainText("Mã “machinery” đã có");
  await expect(form.getByLabel("Mã", { exact: true })).toHaveAttribute("aria-invalid", "true");
  await expect(form.getByLabel("Tên", { exact: true })).toHaveValue("Tiết kiệm năng lượng tại cơ sở");
  await expect(form.getByLabel("Nội dung")).toHaveValue("ND2");
  await expect(form.getByLabel("Số, ký hiệu văn bản")).toHaveValue("78/2026/TT-BCT");
  await form.getByLabel("Mã", { exact: true }).fill("energy-saving");
  await form.getByRole("button", { name: "Thêm đầu mục" }).click();

  await expect(done(page)).toContainText("chờ hiệu lực đến ngày bắt đầu");
  const added = page.getByRole("row", { name: /Tiết kiệm năng lượng tại cơ sở.*chờ hiệu lực/ });
  await expect(added).toContainText("78/2026/TT-BCT");
  const { contents } = await (await page.request.get("/api/v1/catalogue")).json();
  expect(JSON.stringify(contents)).not.toContain("energy-saving");

  await added.getByRole("link").first().click();
  const takingBack = page.locator("form", { has: page.getByRole("button", { name: "Thu hồi" }) });
  await takingBack.getByLabel("Lý do").fill("Nhập để thử");
  await page.getByRole("button", { name: "Thu hồi" }).click();
  await expect(done(page)).toContainText("Đã thu hồi");
  await expect(page.getByRole("row", { name: /Tiết kiệm năng lượng/ })).toHaveCount(0);
  await expect(page.getByRole("row", { name: /Thu hồi.*energy-saving/ })).toContainText("Nhập để thử");
});
