import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { SCANNED_DECISION } from "../../support/files-on-disk";
import { expect, test } from "../../support/sign-in";

test("the Ministry drafts a decision with every đề án that waits, sees what it does, and a leader issues it", async ({
  as,
}) => {
  const officer = await as("cuc.chuyenvien");
  await officer.goto("/plans/decisions/new?year=2027");
  await officer.getByRole("link", { name: "Lấy tất cả theo mức đề xuất" }).click();
  await officer.waitForURL(/take=all/);
  const amounts = officer.getByLabel(/^Số tiền cho đề án/);
  await expect(amounts.first()).toHaveValue(/^[0-9]+$/);
  const [first, ...others] = await amounts.all();
  for (const other of others) await other.fill("");
  await first?.fill("sai");
  await officer.getByRole("button", { name: "Lưu dự thảo" }).click();
  await expect(officer.locator(".notice-refusal")).toBeVisible();
  await expect(officer.getByLabel(/^Số tiền cho đề án/).first()).toHaveValue("sai");
  await officer
    .getByLabel(/^Số tiền cho đề án/)
    .first()
    .fill("250 triệu");
  await officer.getByRole("button", { name: "Lưu dự thảo" }).click();
  await expect(officer.getByRole("status")).toContainText("Đã lưu dự thảo");
  await expect(officer.locator("main")).toContainText("1 dòng, 250.000.000 đồng");
  await officer.getByLabel("Số quyết định").fill("01/QĐ-BCT");
  await officer.getByLabel("Ngày ký").fill("20/11/2026");
  await officer.getByLabel("Người ký", { exact: true }).fill("Thứ trưởng");
  await officer.getByRole("button", { name: "Lưu dự thảo" }).click();
  await expect(officer.getByRole("heading", { level: 1 })).toContainText("01/QĐ-BCT");
  await expect(officer.getByRole("button", { name: "Ban hành quyết định" })).toHaveCount(0);

  const draft = new URL(officer.url()).pathname;
  expect((await (await as("da-nang-2025.lanhdao")).goto(draft))?.status()).toBe(404);

  const leader = await as("cuc.lanhdao");
  await leader.goto("/plans/decisions?state=DRAFT");
  await leader.getByRole("link", { name: "01/QĐ-BCT" }).click();
  await leader.getByRole("button", { name: "Ban hành quyết định" }).click();
  await expect(leader.getByRole("heading", { level: 1 })).toContainText("Giao kế hoạch");
  await expect(leader.locator("main")).toContainText("250.000.000");
  await leader.locator('main a[href^="/projects/"]').first().click();
  await expect(leader.locator("main")).toContainText("Đã giao kế hoạch");
});

test("a province's officer begins a decision of its own fund alone, and its leader none", async ({ as }) => {
  const officer = await as("quang-tri-2025.chuyenvien");
  await officer.goto("/plans/decisions/new?year=2027");
  await expect(officer.getByRole("heading", { level: 2 }).first()).toContainText("khuyến công địa phương năm 2027");
  const leader = await as("quang-tri-2025.lanhdao");
  expect((await leader.goto("/plans/decisions/new"))?.status()).toBe(404);
});

test("the scan of a signed decision is sent by the Ministry, named with its size and hash, and taken by anyone", async ({
  as,
  page,
}) => {
  const officer = await as("cuc.chuyenvien");
  const issued = await officer.request.get("/api/v1/plan-decisions?fund=KCQG&year=2026&state=ISSUED&size=1");
  const [{ id }] = (await issued.json()).items;
  await page.goto(`/plans/decisions/${id}`);
  await expect(page.getByRole("region", { name: "Bản quét văn bản đã ký" })).toHaveCount(0);
  await officer.goto(`/plans/decisions/${id}`);
  const copies = officer.getByRole("region", { name: "Bản quét văn bản đã ký" });
  const file = { name: "QĐ ký số 12.pdf", mimeType: "application/pdf", buffer: SCANNED_DECISION };
  await copies.getByLabel("Tệp bản quét").setInputFiles({ ...file, name: "QĐ ký số 12.docx" });
  await copies.getByRole("button", { name: "Gửi bản quét" }).click();
  await expect(officer.locator("#file-error")).toContainText("bản quét là tệp pdf, png hoặc jpg");
  await copies.getByLabel("Tệp bản quét").setInputFiles(file);
  await copies.getByRole("button", { name: "Gửi bản quét" }).click();
  await expect(copies.getByRole("status")).toContainText("Đã lưu bản quét");

  await page.reload();
  const open = page.getByRole("region", { name: "Bản quét văn bản đã ký" });
  await expect(open).toContainText(createHash("sha256").update(SCANNED_DECISION).digest("hex"));
  await expect(open).toContainText("bản 1, 1 KB");
  await expect(open.getByRole("button")).toHaveCount(0);
  const download = page.waitForEvent("download");
  await open.getByRole("link", { name: file.name }).click();
  expect(await readFile(await (await download).path())).toEqual(SCANNED_DECISION);
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const province = await as("quang-tri-2025.lanhdao");
  await province.goto(`/plans/decisions/${id}`);
  await expect(province.getByRole("button", { name: "Gửi bản quét" })).toHaveCount(0);
});
