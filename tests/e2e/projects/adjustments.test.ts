import { expect, test } from "../../support/sign-in";

test("an officer asks to rename a running đề án, the Cục finds it at its desk and agrees, and the đề án bears the new name", async ({
  as,
}) => {
  const officer = await as("quang-tri-2025.chuyenvien");
  await officer.goto("/projects?reach=own&fund=KCQG&state=IN_PROGRESS");
  await officer.locator('main table a[href^="/projects/"]').first().click();
  await officer.getByRole("link", { name: "Yêu cầu điều chỉnh" }).click();
  await officer.getByRole("link", { name: "Lập yêu cầu điều chỉnh" }).click();
  await officer.getByLabel("Lý do điều chỉnh").fill("Đơn vị đổi công nghệ.");
  await officer.getByRole("button", { name: "Lưu yêu cầu" }).click();
  await expect(officer.locator(".notice-refusal")).toContainText("chưa nêu nội dung nào khác");
  await expect(officer.getByLabel("Lý do điều chỉnh")).toHaveValue("Đơn vị đổi công nghệ.");
  await officer.getByLabel("Tên", { exact: true }).fill("Tên sau điều chỉnh");
  await officer.getByRole("button", { name: "Lưu yêu cầu" }).click();
  await expect(officer.getByRole("status")).toContainText("Đã lưu yêu cầu");
  await officer.getByRole("button", { name: "Trình yêu cầu" }).click();
  await expect(officer.getByRole("status")).toContainText("Chờ quyết định");
  const page = new URL(officer.url()).pathname;

  expect((await (await as("da-nang-2025.lanhdao")).goto(page))?.status()).toBe(404);
  const cục = await as("cuc.chuyenvien");
  await cục.goto("/office");
  await cục.getByRole("link", { name: "Tên đề án" }).first().click();
  await expect(cục.locator("main")).toContainText("Tên sau điều chỉnh");
  await cục.getByRole("button", { name: "Không đồng ý" }).click();
  await expect(cục.locator(".notice-refusal")).toContainText("lý do");
  await cục.getByRole("button", { name: "Đồng ý", exact: true }).click();
  await expect(cục.getByRole("status")).toContainText("Đồng ý");

  await officer.goto(page.replace(/\/adjustments\/.*/, ""));
  await expect(officer.getByRole("heading", { level: 1 })).toContainText("Tên sau điều chỉnh");
});
