import type { Page } from "@playwright/test";
import { expect, test } from "../../support/sign-in";
import { beginProject } from "./a-draft";

const unitId = "quang-tri-2025";
const CRITERIA = ["principles", "goals", "need", "effect", "cost", "capacity", "dossier"];
const sheet = { criteria: CRITERIA.map((code) => ({ code, passed: true })), conclusion: "Đủ điều kiện." };

/** Takes a step over the API as whoever is signed in on that page. */
async function take(page: Page, code: string, verb: string, body: object) {
  const headers = { Origin: test.info().project.use.baseURL ?? "" };
  const answer = await page.request.post(`/api/v1/projects/${code}/${verb}`, { headers, data: body });
  expect(answer.status(), await answer.text()).toBe(200);
}

/** Ticks these of a list. */
async function choose(page: Page, codes: readonly string[]) {
  for (const code of codes) await page.getByRole("checkbox", { name: code }).check();
}

test("a province's list is registered at once and appraised by the Cục together, each with its own result", async ({
  as,
}) => {
  const officer = await as(`${unitId}.chuyenvien`);
  const leader = await as(`${unitId}.lanhdao`);
  const codes: string[] = [];
  for (const title of ["Máy chẻ nan Ba Đồn", "Máy sấy Cam Lộ", "Máy ép Lệ Thủy"]) {
    const code = await beginProject(officer, "KCQG", title);
    await take(officer, code, "submit", { version: 1 });
    await take(leader, code, "appraise-local", { version: 2, ...sheet });
    codes.push(code);
  }
  const [one = "", two = "", three = ""] = codes;

  await leader.goto("/office");
  await leader.getByRole("link", { name: "Đăng ký danh sách với Cục" }).click();
  await expect(leader.getByRole("heading", { level: 1 })).toContainText("năm 2027");
  await choose(leader, codes);
  await leader.getByRole("button", { name: "Kiểm tra những đề án đã chọn" }).click();
  await expect(leader.getByRole("region", { name: "Sẽ đăng ký: 3 đề án" })).toContainText(two);
  await expect(leader.getByText("300.000.000 đồng (Ba trăm triệu đồng)")).toBeVisible();
  await leader.getByRole("link", { name: "Chọn lại" }).click();
  await expect(leader.getByRole("checkbox", { checked: true })).toHaveCount(3);
  await leader.goBack();
  await expect(leader.getByRole("region", { name: "Sẽ đăng ký: 3 đề án" })).toContainText(three);

  await take(leader, three, "return", { version: 3, note: "Bổ sung báo giá." });
  await leader.getByRole("button", { name: "Đăng ký 3 đề án với Cục" }).click();
  await expect(leader.getByRole("heading", { level: 1 })).toHaveText("Đã đăng ký: 2 đề án");
  const refused = leader.getByRole("region", { name: "Chưa đăng ký được: 1 đề án" });
  await expect(refused).toContainText(three);
  await expect(refused).toContainText(/Trả lại/i);
  await expect(leader.getByRole("link", { name: /Biểu số 2.*PDF/ })).toBeVisible();

  const cuc = await as("cuc.chuyenvien");
  await cuc.goto("/office");
  await cuc.getByRole("link", { name: "Thẩm định nhiều đề án" }).click();
  await cuc.getByLabel("Tỉnh, thành phố").selectOption("Quảng Trị");
  await cuc.getByRole("button", { name: "Xem" }).click();
  await choose(cuc, [one, two]);
  await cuc.getByLabel(`Kinh phí Cục đề xuất cho ${one}`).fill("80 triệu");
  await cuc.getByLabel(`Kinh phí Cục đề xuất cho ${two}`).fill("2 lần");
  await cuc.getByRole("button", { name: "Kiểm tra những đề án đã chọn" }).click();
  await expect(cuc.getByRole("region", { name: "Chưa ghi được: 1 đề án" })).toContainText("“2 lần” không đọc được");
  await cuc.getByRole("link", { name: "Chọn lại" }).click();
  await expect(cuc.getByLabel("Tỉnh, thành phố")).toHaveValue(unitId);
  await cuc.getByLabel(`Kinh phí Cục đề xuất cho ${two}`).fill("120 triệu");
  await cuc.getByRole("button", { name: "Kiểm tra những đề án đã chọn" }).click();
  await expect(cuc.getByText("Cao hơn mức tỉnh đề nghị (100.000.000 đồng)")).toBeVisible();
  await expect(cuc.getByText("Cục đề xuất: 200.000.000 đồng")).toBeVisible();
  await cuc.getByRole("button", { name: "Ghi kết quả thẩm định 2 đề án" }).click();
  await expect(cuc.getByRole("heading", { level: 1 })).toHaveText("Đã ghi kết quả thẩm định: 2 đề án");
  await cuc.getByRole("link", { name: one }).click();
  await expect(cuc.getByText("Kinh phí đề xuất: 80.000.000 đồng.")).toBeVisible();

  await officer.goto("/office/registration");
  await expect(officer.getByRole("heading", { level: 1 })).not.toContainText("Đăng ký");
});
