import type { Page } from "@playwright/test";
import { expect, test } from "../../support/sign-in";
import { beginProject, openStep } from "./a-draft";

const unitId = "quang-tri-2025";
const done = (page: Page) => page.getByRole("status");

async function submit(officer: Page, code: string) {
  await openStep(officer, code, "Trình");
  await officer.getByRole("button", { name: "Trình" }).click();
  await expect(done(officer)).toContainText("Đã trình đề án lên Sở");
}

async function appraise(leader: Page, code: string) {
  await openStep(leader, code, "Thẩm định cấp cơ sở");
  for (const choice of await leader.getByLabel("Đạt", { exact: true }).all()) await choice.check();
  await leader.getByLabel("Kết luận").fill("Đủ điều kiện hỗ trợ, đề nghị đăng ký.");
  await leader.getByRole("button", { name: "Thẩm định cấp cơ sở" }).click();
  await expect(done(leader)).toContainText("Đã ghi kết quả thẩm định cấp cơ sở");
}

test("three people take a đề án of the national fund from draft through a return to the Cục's appraisal", async ({
  as,
}) => {
  const officer = await as(`${unitId}.chuyenvien`);
  const code = await beginProject(officer, "KCQG", "Máy chẻ nan cho HTX Mây tre Ba Đồn");
  await submit(officer, code);

  const leader = await as(`${unitId}.lanhdao`);
  await openStep(leader, code, "Trả lại");
  await leader.getByRole("button", { name: "Trả lại" }).click();
  await expect(leader.locator("#note-error")).toContainText("cần nói rõ lý do");
  await leader.getByLabel("Mục của hồ sơ").first().selectOption("Dự toán kinh phí");
  await leader.getByLabel("Ý kiến", { exact: true }).first().fill("Thuyết minh phần đối ứng.");
  await leader.getByRole("button", { name: "Trả lại" }).click();
  await expect(done(leader)).toContainText("Đã trả lại");

  await officer.goto(`/projects/${code}/edit`);
  await officer.getByLabel("Trả lời ý kiến 1").fill("Vốn tự có của hợp tác xã.");
  await officer.getByRole("button", { name: "Lưu trả lời" }).click();
  await expect(done(officer)).toContainText("Đã lưu trả lời");
  await submit(officer, code);
  await leader.goto(`/projects/${code}`);
  const told = leader.getByRole("region", { name: "Lịch sử đề án" });
  await expect(told).toContainText("Thuyết minh phần đối ứng.");
  await expect(told).toContainText("Vốn tự có của hợp tác xã.");
  await appraise(leader, code);
  await openStep(leader, code, "Đăng ký với Cục");
  await leader.getByRole("button", { name: "Đăng ký với Cục" }).click();
  await expect(done(leader)).toContainText("Đã đăng ký");

  const cuc = await as("cuc.chuyenvien");
  await openStep(cuc, code, "Thẩm định");
  await cuc.getByLabel("Kinh phí Cục đề xuất").fill("2 lần");
  await cuc.getByRole("button", { name: "Thẩm định" }).click();
  await expect(cuc.locator("#amountText-error")).toBeVisible();
  await expect(cuc.getByLabel("Kinh phí Cục đề xuất")).toHaveValue("2 lần");
  await cuc.getByLabel("Kinh phí Cục đề xuất").fill("250 triệu");
  await cuc.getByRole("button", { name: "Thẩm định" }).click();
  await expect(done(cuc)).toContainText("Đã ghi kết quả thẩm định của Cục");
  const history = cuc.getByRole("region", { name: "Lịch sử đề án" });
  await expect(history.getByRole("listitem").filter({ has: cuc.locator("time") })).toHaveCount(6);
  await expect(history).toContainText("Kinh phí đề xuất: 250.000.000 đồng.");
  await expect(history).toContainText("Phiếu thẩm định: 7/7 tiêu chí đạt.");
});

test("two people take one of a province's own fund to its appraisal, where the Cục has no part", async ({ as }) => {
  const officer = await as(`${unitId}.chuyenvien`);
  const code = await beginProject(officer, "KCDP", "Máy đùn gạch không nung");
  await submit(officer, code);
  const leader = await as(`${unitId}.lanhdao`);
  await appraise(leader, code);
  await expect(leader.getByRole("link", { name: "Đăng ký với Cục" })).toHaveCount(0);
  const cuc = await as("cuc.chuyenvien");
  await cuc.goto(`/projects/${code}/steps/return`);
  await expect(cuc.getByText("không thuộc vai trò")).toBeVisible();
});

test("a province finds neither page nor step of another's đề án, a visitor neither history nor steps", async ({
  as,
  page,
}) => {
  const officer = await as(`${unitId}.chuyenvien`);
  const code = await beginProject(officer, "KCQG", "Máy sấy bún khô");
  const neighbour = await as("da-nang-2025.lanhdao");
  for (const path of [`/projects/${code}`, `/projects/${code}/steps/return`])
    expect((await neighbour.goto(path))?.status()).toBe(404);
  expect((await page.goto(`/projects/${code}`))?.status()).toBe(404);
  await page.goto("/projects/KCQG-2026-0001");
  await expect(page.getByRole("heading", { name: "Dòng tiền" })).toBeVisible();
  await expect(page.getByText("Lịch sử đề án")).toHaveCount(0);
});
