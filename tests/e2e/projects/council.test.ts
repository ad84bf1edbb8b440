import type { Page } from "@playwright/test";
import { expect, test } from "../../support/sign-in";
import { beginProject, openStep } from "./a-draft";

const unitId = "quang-tri-2025";
const done = (page: Page) => page.getByRole("status").first();

/** Judges every criterion, the third as said. */
async function judge(page: Page, need: "Đạt" | "Không đạt") {
  await expect(page.getByLabel("Kết luận")).toBeVisible();
  for (const choice of await page.getByLabel("Đạt", { exact: true }).all()) await choice.check();
  if (need === "Không đạt") await page.getByLabel("Không đạt", { exact: true }).nth(2).check();
}

test("a leader forms a council, puts a đề án before it, and concludes once two thirds have judged", async ({ as }) => {
  const officer = await as(`${unitId}.chuyenvien`);
  const code = await beginProject(officer, "KCDP", "Máy sấy tinh bột nghệ cho HTX Cam Lộ");
  await openStep(officer, code, "Trình");
  await officer.getByRole("button", { name: "Trình" }).click();

  const leader = await as(`${unitId}.lanhdao`);
  const number = `${Date.now() % 100_000}/QĐ-SCT`;
  await leader.goto("/office/councils");
  await leader.getByLabel("Số quyết định").fill(number);
  await leader.getByLabel("Ngày ký").fill("05/01/2026");
  const first = leader.getByRole("group", { name: "Ủy viên thứ 1", exact: true });
  const name = (await leader.locator("header a[href='/account']").textContent()) ?? "";
  await first.getByLabel("Người của Sở").selectOption({ label: name });
  await leader
    .getByRole("group", { name: "Ủy viên thứ 2", exact: true })
    .getByLabel("Họ tên người ngoài")
    .fill("Lê Thị Mai");
  await leader
    .getByRole("group", { name: "Ủy viên thứ 3", exact: true })
    .getByLabel("Họ tên người ngoài")
    .fill("Trần Văn Bình");
  await leader.getByRole("button", { name: "Ghi hội đồng" }).click();
  await expect(leader.locator(".notice-refusal")).toContainText("cần đúng một chủ tịch");
  await expect(leader.getByLabel("Số quyết định")).toHaveValue(number);
  await first.getByLabel("Nhiệm vụ").selectOption("Chủ tịch");
  await leader.getByRole("button", { name: "Ghi hội đồng" }).click();
  await expect(done(leader)).toContainText("Đã ghi hội đồng");

  await leader.getByRole("checkbox", { name: new RegExp(code) }).check();
  await leader.getByRole("button", { name: "Đưa ra hội đồng" }).click();
  await expect(done(leader)).toContainText("Đã đưa đề án ra hội đồng");
  await expect(leader.getByRole("row", { name: new RegExp(code) })).toContainText("0/3");

  await leader.goto(`/projects/${code}`);
  await leader.getByRole("link", { name: "Ghi phiếu của Lê Thị Mai" }).click();
  await judge(leader, "Không đạt");
  await leader.getByLabel("Kết luận").fill("Cần khảo sát thêm nhu cầu.");
  await leader.getByRole("button", { name: "Ghi phiếu" }).click();
  await expect(leader.locator(".notice-refusal")).toBeVisible();
  await expect(leader.getByLabel("Kết luận")).toHaveValue("Cần khảo sát thêm nhu cầu.");
  await leader.getByLabel("Nhận xét").nth(2).fill("Chưa có khảo sát.");
  await leader.getByRole("button", { name: "Ghi phiếu" }).click();
  await expect(done(leader)).toContainText("Đã ghi phiếu");

  await openStep(leader, code, "Thẩm định cấp cơ sở");
  const council = leader.getByRole("region", { name: "Hội đồng thẩm định", exact: true });
  await expect(council).toContainText("Chưa có khảo sát.");
  await judge(leader, "Đạt");
  await leader.getByLabel("Kết luận").fill("Đề nghị hỗ trợ.");
  await leader.getByRole("button", { name: "Thẩm định cấp cơ sở" }).click();
  await expect(leader.locator(".notice-refusal")).toContainText("mới có 1/3 phiếu");
  await expect(leader.getByLabel("Kết luận")).toHaveValue("Đề nghị hỗ trợ.");

  await leader.goto("/office");
  await leader
    .getByRole("link", { name: new RegExp(code) })
    .first()
    .click();
  await judge(leader, "Đạt");
  await leader.getByLabel("Kết luận").fill("Đồng ý.");
  await leader.getByRole("button", { name: "Ghi phiếu" }).click();
  await openStep(leader, code, "Thẩm định cấp cơ sở");
  await leader.getByRole("button", { name: "Thẩm định cấp cơ sở" }).click();
  await expect(done(leader)).toContainText("Đã ghi kết quả thẩm định cấp cơ sở");

  const minutes = await leader.request.get(`/api/v1/projects/${code}/appraisal-minutes.docx`);
  expect(minutes.status()).toBe(200);
  await officer.goto(`/projects/${code}`);
  await expect(officer.getByRole("region", { name: "Hội đồng thẩm định" })).toContainText("Cần khảo sát thêm nhu cầu.");
  await officer.goto("/office/councils");
  await expect(officer.getByRole("button", { name: "Ghi hội đồng" })).toHaveCount(0);
});
