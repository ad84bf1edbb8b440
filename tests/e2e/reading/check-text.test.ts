import { expect, test } from "@playwright/test";
import { axeFindings } from "../../support/axe";
import { pdfFile, wordFile } from "../../support/sent-documents";

const WRONG = "Chín tháng thực hiện 45,9 tỷ đồng, đạt 63,3% kế hoạch năm 2023 (78,7 tỷ đồng).";
const RIGHT = "Tổng kinh phí khuyến công thực hiện năm 2022 là 69,3 tỷ đồng, đạt 95,6% kế hoạch năm (72,5 tỷ đồng).";

test("a pasted text comes back with its figures marked, counts first and the wrong one explained", async ({ page }) => {
  await page.goto("/check");
  await page.getByLabel("Văn bản cần soát", { exact: true }).fill(`${RIGHT}\n${WRONG}`);
  await page.getByRole("button", { name: "Soát văn bản", exact: true }).click();

  await expect(page.getByText("Đã soát 2 số liệu")).toBeVisible();
  const text = page.getByRole("region", { name: "Văn bản với số liệu được đánh dấu" });
  await expect(text.locator("mark")).toHaveText(["95,6%1", "63,3%2"]);
  await expect(page.getByText("45,9 : 78,7 = 58,3%, không phải 63,3%.")).toBeVisible();
  await text.getByRole("link", { name: "63,3%" }).click();
  await expect(page).toHaveURL(/\/check#finding-2$/);
  await expect(page.getByLabel("Văn bản cần soát", { exact: true })).toHaveValue(`${RIGHT}\n${WRONG}`);
});

test("Word and PDF files are read and checked; another file is refused in words", async ({ page }) => {
  const send = async (name: string, buffer: Buffer) => {
    await page.goto("/check");
    await page.getByLabel("Hoặc tải tệp").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
    await page.getByRole("button", { name: "Soát tệp" }).click();
  };
  await send("bao-cao.docx", await wordFile([RIGHT, WRONG]));
  await expect(page.getByText("Đã soát 2 số liệu")).toBeVisible();
  await send(
    "bao-cao.pdf",
    pdfFile(["Kinh phi thuc hien nam 2022 la 69,3 ty dong,", "dat 96,5% ke hoach nam (72,5 ty dong)."]),
  );
  await expect(page.getByText("69,3 : 72,5 = 95,6%, không phải 96,5%.")).toBeVisible();
  await send("bao-cao.docx", Buffer.from("không phải tệp Word"));
  await expect(page.getByRole("alert").filter({ hasText: "Chưa soát được văn bản" })).toContainText(
    "không phải .docx hoặc .pdf",
  );
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the form is answered just so, in English too", async ({ page }) => {
    await page.goto("/en/check");
    await page.getByLabel("Text to check", { exact: true }).fill(WRONG);
    await page.getByRole("button", { name: "Check the text", exact: true }).click();

    await expect(page.getByText("Figures checked: 1")).toBeVisible();
    await expect(page.getByText("45,9 : 78,7 = 58,3%, not 63,3%.")).toBeVisible();
  });
});

test("a reader with a disability meets nothing serious, nor does a phone scroll sideways", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/check");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel("Văn bản cần soát", { exact: true }).fill(`${RIGHT}\n${WRONG}`);
  await page.getByRole("button", { name: "Soát văn bản", exact: true }).click();
  await expect(page.getByText("Đã soát 2 số liệu")).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test("what was sent is in no later answer", async ({ page, request, baseURL }) => {
  const secret = "Kinh phí 123,4 tỷ đồng, đạt 50% kế hoạch (246,8 tỷ đồng).";
  const answer = await request.post("/check", { form: { text: secret }, headers: { Origin: baseURL ?? "" } });
  expect(await answer.text()).toContain("246,8");
  expect(answer.headers()["cache-control"]).toContain("private");
  await page.goto("/check");
  await expect(page.locator("main")).not.toContainText("246,8");
});
