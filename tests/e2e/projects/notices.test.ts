import { expect, test } from "../../support/sign-in";
import { beginProject, openStep } from "./a-draft";

const unitId = "quang-tri-2025";

test("who must appraise is told of a submitted đề án on every page, opens it, and marks it as read without script", async ({
  as,
}) => {
  const officer = await as(`${unitId}.chuyenvien`);
  const code = await beginProject(officer, "KCDP", "Máy tráng bánh đa cho làng nghề Thuận Bài");
  await openStep(officer, code, "Trình");
  await officer.getByRole("button", { name: "Trình" }).click();
  await expect(officer.getByRole("status")).toContainText("Đã trình đề án lên Sở");

  const leader = await as(`${unitId}.lanhdao`);
  await leader.goto("/projects");
  await leader.getByRole("link", { name: /^Thông báo: [\d.]+ chưa đọc$/ }).click();
  const told = leader.getByRole("listitem").filter({ hasText: code });
  await expect(told).toContainText("trình đề án lên Sở");
  await expect(told).toContainText("Đến lượt anh/chị");
  await expect(told.getByRole("link")).toHaveAttribute("href", `/projects/${code}`);
  await told.getByRole("button", { name: `Đánh dấu đã đọc: ${code}` }).click();
  await expect(leader).toHaveURL(/\/office\/notices$/);
  await expect(told).toBeVisible();
  await expect(told.getByText("Chưa đọc")).toHaveCount(0);

  await openStep(leader, code, "Trả lại");
  await leader.getByLabel("Ý kiến", { exact: true }).first().fill("Nói rõ nhu cầu.");
  await leader.getByLabel("Mục của hồ sơ").first().selectOption("Dự toán kinh phí");
  await leader.getByRole("button", { name: "Trả lại" }).click();
  await expect(leader.getByRole("status")).toContainText("Đã trả lại");

  await officer.goto("/office/notices");
  await expect(officer.getByRole("listitem").filter({ hasText: code })).toContainText("trả lại đề án để bổ sung");
  await officer.getByRole("button", { name: "Đánh dấu tất cả đã đọc" }).click();
  await expect(officer.getByText("0 chưa đọc", { exact: true })).toBeVisible();
  await expect(officer.getByRole("button", { name: "Đánh dấu tất cả đã đọc" })).toHaveCount(0);

  const auditor = await as("thanhtra");
  expect((await auditor.goto("/office/notices"))?.status()).toBe(404);
});
