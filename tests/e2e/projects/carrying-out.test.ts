import { expect, test } from "../../support/sign-in";

const OFFICER = "quang-tri-2025.chuyenvien";

/** A đề án of Quảng Trị's national fund that is carried out in the sample. */
async function running(page: import("@playwright/test").Page): Promise<string> {
  const answer = await page.request.get("/api/v1/projects?state=IN_PROGRESS&fund=KCQG&unitId=quang-tri-2025&size=1");
  const found = (await answer.json()).items[0] ?? null;
  if (found) return found.code;
  const contracted = await page.request.get("/api/v1/projects?state=CONTRACTED&fund=KCQG&unitId=quang-tri-2025&size=1");
  return (await contracted.json()).items[0].code;
}

test("an officer reports progress, is asked why less is done, and the page of the đề án tells it by day", async ({
  as,
}) => {
  const officer = await as(OFFICER);
  const code = await running(officer);
  const page = `/projects/${encodeURIComponent(code)}`;
  await officer.goto(`${page}/progress`);
  const report = async (day: string, percent: string) => {
    await officer.getByLabel("Tiến độ đến ngày").fill(day);
    await officer.getByLabel("Tỷ lệ đã thực hiện (%)").fill(percent);
    await officer.getByLabel("Công việc đã thực hiện").fill("Đã lắp máy.");
    await officer.getByLabel("Công việc tiếp theo").fill("Chạy thử.");
    await officer.getByRole("button", { name: "Ghi báo cáo" }).click();
  };
  await report("10/11/2026", "60");
  await expect(officer.getByText("Đã ghi báo cáo tiến độ.")).toBeVisible();
  await report("20/11/2026", "40");
  await expect(officer.locator(".notice-refusal")).toContainText("thấp hơn 60%");
  await officer.getByLabel("Lý do tỷ lệ giảm").fill("Đo lại khối lượng.");
  await officer.getByRole("button", { name: "Ghi báo cáo" }).click();
  await expect(officer.getByText("Đã ghi báo cáo tiến độ.")).toBeVisible();
  await officer.goto(page);
  await expect(officer.getByRole("link", { name: "Báo cáo tiến độ: đã thực hiện 40%" })).toBeVisible();
  expect((await (await as("can-tho-2025.chuyenvien")).goto(`${page}/progress`))?.status()).toBe(404);
});

test("the Ministry records a visit, the province answers what was found, and the Ministry closes it", async ({
  as,
}) => {
  const ministry = await as("cuc.chuyenvien");
  const code = await running(ministry);
  await ministry.goto(`/inspections?project=${encodeURIComponent(code)}`);
  await ministry.getByRole("link", { name: "Ghi cuộc kiểm tra" }).click();
  await ministry.getByLabel("Ngày kiểm tra").fill("15/11/2026");
  await ministry.getByLabel("Thành phần đoàn kiểm tra").fill("Nguyễn Văn A, Cục\nTrần Thị B, Sở");
  await ministry.getByLabel("Nội dung và kết quả kiểm tra").fill("Kiểm tra máy đã lắp.");
  const first = ministry.getByRole("group", { name: "Kiến nghị 1", exact: true });
  await first.getByLabel("Nội dung phải khắc phục").fill("Lắp che chắn.");
  await first.getByLabel("Đơn vị, người khắc phục").fill("Công ty X");
  await first.getByLabel("Hạn").fill("20/11/2026");
  await ministry.getByRole("button", { name: "Ghi cuộc kiểm tra" }).click();
  await expect(ministry.getByText("báo cho tỉnh phụ trách")).toBeVisible();
  const visit = new URL(ministry.url()).pathname;

  const officer = await as(OFFICER);
  await officer.goto("/office/notices");
  await expect(officer.locator("main")).toContainText("ghi cuộc kiểm tra ngày 15/11/2026 với 1 kiến nghị");
  await officer.goto(visit);
  await officer.getByText("Trả lời kiến nghị").click();
  await officer.getByLabel("Kết quả khắc phục của đơn vị").fill("Đã lắp.");
  await officer.getByRole("button", { name: "Ghi trả lời" }).click();
  await expect(officer.getByText("Đã ghi trả lời")).toBeVisible();

  await ministry.goto(visit);
  await ministry.locator("summary", { hasText: "Kết thúc theo dõi" }).click();
  await ministry.getByLabel("Kết quả khắc phục").fill("Đã xem lại.");
  await ministry.getByLabel("Ngày kết thúc").fill("25/11/2026");
  await ministry.getByRole("button", { name: "Kết thúc theo dõi" }).click();
  await expect(ministry.getByText("Đã kết thúc theo dõi kiến nghị.")).toBeVisible();
  expect((await (await as("can-tho-2025.lanhdao")).goto(visit))?.status()).toBe(404);
});

test("an auditor takes the whole dossier of a đề án from its page", async ({ as }) => {
  const auditor = await as("thanhtra");
  const code = await running(auditor);
  await auditor.goto(`/projects/${encodeURIComponent(code)}`);
  const taking = auditor.waitForEvent("download", { timeout: 60_000 });
  await auditor.getByRole("link", { name: ".zip", exact: true }).click();
  expect((await taking).suggestedFilename()).toMatch(/^ho-so-.*\.zip$/);
});
