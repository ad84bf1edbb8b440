import type { Page } from "@playwright/test";
import { expect, test } from "../../support/sign-in";

const PROVINCES = ["quang-tri-2025", "khanh-hoa-2025", "da-nang-2025"];

type Parts = {
  shares: { id: string; amount: string; accepted: string; paid: string }[];
  beneficiaries: { id: string; name: string; support: string | null }[];
};

/** A đề án for several beneficiaries that is carried out in the sample, with its province and its parts. */
async function runningGroup(asked: Page): Promise<{ code: string; unitId: string }> {
  for (const unitId of PROVINCES) {
    const answer = await asked.request.get(`/api/v1/projects?state=IN_PROGRESS&unitId=${unitId}&size=100`);
    const found = (await answer.json()).items.find(({ kind }: { kind: string }) => kind === "GROUP");
    if (found) return { code: found.code, unitId };
  }
  throw new Error("the sample carries out no đề án for several beneficiaries");
}

test("an officer accepts one beneficiary of a running đề án, keeps what was typed when it is refused, and takes a mistake back", async ({
  as,
}) => {
  const { code, unitId } = await runningGroup(await as("thanhtra"));
  const officer = await as(`${unitId}.chuyenvien`);
  await officer.goto(`/projects/${code}`);
  await officer.getByRole("link", { name: "Nghiệm thu từng đơn vị thụ hưởng" }).click();
  await officer
    .getByRole("link", { name: /^Nghiệm thu / })
    .first()
    .click();
  await officer.getByLabel("Số tiền hỗ trợ được nghiệm thu").fill("900 tỷ");
  await officer.getByLabel("Số biên bản nghiệm thu").fill("07/BB-NT");
  await officer.getByRole("button", { name: "Ghi nghiệm thu" }).click();
  await expect(officer.locator("#amountText-error")).toContainText("Hãy nhập không quá");
  await expect(officer.getByLabel("Số tiền hỗ trợ được nghiệm thu")).toHaveValue("900 tỷ");
  await expect(officer.getByLabel("Số biên bản nghiệm thu")).toHaveValue("07/BB-NT");
  await officer.getByLabel("Số tiền hỗ trợ được nghiệm thu").fill("1,5 triệu");
  await officer.getByRole("button", { name: "Ghi nghiệm thu" }).click();
  await expect(officer.getByRole("status")).toContainText("Đã ghi nghiệm thu đơn vị thụ hưởng.");
  await expect(officer.locator("main")).toContainText("07/BB-NT");
  const { items } = await (await officer.request.get(`/api/v1/projects/${code}/partial-acceptances`)).json();
  expect(items).toMatchObject([{ amount: "1500000", number: "07/BB-NT", recalled: null }]);

  await officer.goto(`/projects/${code}`);
  await officer.getByRole("link", { name: /^Nghiệm thu từng phần: / }).click();
  await officer.getByRole("link", { name: /^Hủy nghiệm thu / }).click();
  await officer.getByLabel("Lý do hủy").fill("Ghi nhầm số tiền của đơn vị khác.");
  await officer.getByRole("button", { name: "Hủy nghiệm thu" }).click();
  await expect(officer.getByRole("status")).toContainText("Đã hủy nghiệm thu đơn vị thụ hưởng.");
  await expect(officer.locator("main")).toContainText("Ghi nhầm số tiền của đơn vị khác.");
  const { shares }: Parts = await (await officer.request.get(`/api/v1/projects/${code}/partial-acceptances`)).json();
  expect(shares.map(({ accepted }) => accepted)).toEqual(shares.map(() => "0"));
});

test("without JavaScript a beneficiary is accepted too, and a payment beyond what is accepted says so", async ({
  as,
  browser,
}) => {
  const { code, unitId } = await runningGroup(await as("thanhtra"));
  const signed = await as(`${unitId}.lanhdao`);
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await signed.context().storageState(),
  });
  const leader = await context.newPage();
  await leader.goto(`/projects/${code}/acceptance/parts`);
  await leader
    .getByRole("link", { name: /^Nghiệm thu / })
    .last()
    .click();
  await leader.getByLabel("Số tiền hỗ trợ được nghiệm thu").fill("2 triệu");
  await leader.getByRole("button", { name: "Ghi nghiệm thu" }).click();
  await expect(leader.getByRole("status")).toContainText("Đã ghi nghiệm thu");
  await context.close();
  const officer = await as(`${unitId}.chuyenvien`);
  await officer.goto(`/vouchers/new?project=${code}`);
  await officer.getByRole("radio", { name: "Thanh toán" }).check();
  await officer.getByLabel("Số tiền").fill("90 tỷ");
  await officer.getByLabel("Số chứng từ").fill("PC-PARTS");
  await officer.getByRole("button", { name: "Kiểm tra" }).click();
  await expect(officer.locator(".notice-refusal")).toBeVisible();
  await signed.goto(`/projects/${code}/steps/accept`);
  await expect(signed.locator("main")).toContainText("đã nghiệm thu 2.000.000 đồng");
  expect((await signed.goto(`/projects/${code}/acceptance/parts`))?.status()).toBe(200);
});
