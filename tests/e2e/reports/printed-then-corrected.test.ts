import type { Page } from "@playwright/test";
import { expect, test } from "../../support/sign-in";

const UNIT = "lam-dong-2025";
const PAGE = `/reports/2026/9/${UNIT}`;
const API = `/api/v1${PAGE}`;

type Standing = {
  version: number;
  amounts: { fund: string; measure: string; content: string | null }[];
  findings: { subject: string; hard: boolean; explained: boolean }[];
};

async function standing(page: Page): Promise<Standing> {
  return (await page.request.get(API)).json();
}

async function sent(page: Page, method: "post" | "put", path: string, data: object): Promise<void> {
  const { version } = await standing(page);
  const origin = new URL(page.url()).origin;
  const answer = await page.request[method](`${API}${path}`, {
    data: { version, ...data },
    headers: { accept: "application/json", origin },
  });
  expect(`${path} ${answer.status()} ${answer.ok() ? "" : await answer.text()}`).toMatch(/ 20[01] $/);
}

/** Fills both funds with totals alone, so that nothing but the totals counts, and explains what differs. */
async function fill(officer: Page, executed: string): Promise<void> {
  const { amounts } = await standing(officer);
  const totals = (fund: string, actual: string) =>
    ["PLAN", "ACTUAL", "ESTIMATE"].map((measure) => ({
      fund,
      measure,
      amount: measure === "ACTUAL" ? actual : "99000000000",
    }));
  const contents = amounts
    .filter(({ content }) => content !== null)
    .map((one) => ({ ...one, recorded: undefined, amount: null }));
  await sent(officer, "put", "", { amounts: [...contents, ...totals("KCDP", executed), ...totals("KCQG", "0")] });
  const { findings } = await standing(officer);
  const open = findings.filter(({ hard, explained }) => !hard && !explained);
  await sent(officer, "put", "", {
    explanations: open.map(({ subject }) => ({ subject, reason: "Theo đối chiếu với Kho bạc." })),
  });
}

test("the conference report that printed a province's old figure says so once the province's correction is approved", async ({
  as,
  page: anyone,
}) => {
  test.setTimeout(180_000);
  const [officer, head, ministry] = [
    await as(`${UNIT}.chuyenvien`),
    await as(`${UNIT}.lanhdao`),
    await as("cuc.chuyenvien"),
  ];
  for (const person of [officer, head, ministry]) await person.goto("/reports?year=2026");
  await sent(officer, "post", "/begin", {});
  await fill(officer, "61000000000");
  await sent(head, "post", "/submit", { number: "31/BC-SCT" });
  await sent(ministry, "post", "/approve", {});

  const summary = await anIssuedSummary(await as("mttn.bantochuc"));
  await anyone.goto(summary);
  await expect(anyone.locator("main")).toContainText("Mọi con số đã in vẫn đúng");

  await officer.goto(PAGE);
  await officer.getByLabel("Lý do đính chính").fill("Kho bạc điều chỉnh chứng từ tháng 9.");
  await officer.getByRole("button", { name: "Đính chính", exact: true }).click();
  await expect(officer.locator(".page-header")).toContainText("Đính chính lần 1");
  await fill(officer, "64000000000");
  await sent(head, "post", "/submit", { number: "32/BC-SCT" });
  await sent(ministry, "post", "/approve", {});

  await anyone.goto(PAGE);
  const printed = anyone.getByRole("region", { name: "Báo cáo hội nghị đã in số của bản trước" });
  await printed.getByRole("link").first().click();
  await expect(anyone).toHaveURL(new RegExp(`${summary}$`));
  await expect(anyone.locator("main")).not.toContainText("Mọi con số đã in vẫn đúng");
  await expect(anyone.locator("main")).toContainText("32/BC-SCT");
  await expect(anyone.locator("main")).toContainText("+3,0 tỷ đồng");
});

/** A conference of miền Trung – Tây Nguyên on nine months of 2026 whose report is frozen and issued; gives its address. */
async function anIssuedSummary(organiser: Page): Promise<string> {
  await organiser.goto("/conferences/new");
  await organiser.getByLabel("Lần thứ").fill(String(20 + (Date.now() % 70)));
  await organiser.getByLabel("Năm hội nghị").fill("2026");
  await organiser.getByLabel("Năm báo cáo").fill("2026");
  await organiser.getByLabel("Báo cáo đến hết tháng").fill("9");
  await organiser.getByLabel("Ngày tổ chức").fill("20/10/2026");
  await organiser.getByRole("button", { name: "Ghi hội nghị" }).click();
  await expect(organiser.getByRole("status").first()).toContainText("Đã lập hội nghị");
  const address = new URL(organiser.url()).pathname;
  await organiser.getByRole("button", { name: "Mở hội nghị" }).click();
  await expect(organiser.getByRole("status").first()).toContainText("Đã mở hội nghị");
  await organiser.goto(`${address}/summary`);
  await organiser.getByRole("button", { name: "Chốt số liệu" }).click();
  await expect(organiser.getByRole("status").first()).toContainText("Đã chốt số liệu");
  await organiser.getByLabel("Số báo cáo").fill("77/BC-BCT");
  await organiser.getByLabel("Chức vụ người ký").fill("Cục trưởng");
  await organiser.getByLabel("Người ký", { exact: true }).fill("Người ký mẫu");
  await organiser.getByLabel("Ngày ký").fill("25/11/2026");
  await organiser.getByRole("button", { name: "Ban hành" }).click();
  await expect(organiser.getByRole("status").first()).toContainText("Đã ban hành báo cáo");
  return `${address}/summary`;
}
