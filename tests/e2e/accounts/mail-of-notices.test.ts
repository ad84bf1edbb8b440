import { expect, test } from "@playwright/test";
import { cookieOf, openPortal, type TestPortal } from "../../support/portal";
import { anSmtpServer, read } from "../../support/smtp";

let portal: TestPortal;
let mail: Awaited<ReturnType<typeof anSmtpServer>>;
let refused: string | null = "mailbox is full";
test.beforeAll(async () => {
  test.setTimeout(240_000);
  mail = await anSmtpServer({ refuse: () => refused });
  process.env.SMTP_URL = mail.url;
  portal = await openPortal();
  delete process.env.SMTP_URL;
});
test.afterAll(async () => {
  await portal.close();
  await mail.close();
});

test("a person chooses how mail comes; mail that fails ten times is seen by the administrator alone, tried again, and arrives", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const [origin = ""] = portal.origins;
  const as = async (name: string) => {
    const context = await browser.newContext();
    const cookies = (await cookieOf(origin, name)).split("; ").map((cookie) => cookie.split(/=(.*)/s));
    await context.addCookies(cookies.map(([key = "", value = ""]) => ({ name: key, value, url: origin })));
    return context.newPage();
  };
  const leader = await as("quang-tri-2025.lanhdao");
  await leader.goto(`${origin}/account`);
  await expect(leader.getByLabel("Gửi ngay khi có thông báo")).toBeChecked();
  await leader.getByLabel("Ngôn ngữ của thư").selectOption("en");
  await leader.getByRole("button", { name: "Lưu cách nhận thư" }).click();
  await expect(leader.getByRole("status")).toContainText("Đã lưu cách nhận thư.");
  await expect(leader.getByLabel("Ngôn ngữ của thư")).toHaveValue("en");

  await portal.owner.query(`
    INSERT INTO notice (account_id, kind, project_id, step_id)
    SELECT a.id, 'project.turn', s.project_id, s.id FROM account a, project_step s JOIN project p ON p.id = s.project_id
    WHERE a.email = 'quang-tri-2025.lanhdao@khuyencong.test' AND p.steward_unit_id = 'quang-tri-2025' LIMIT 1`);
  const failed = "SELECT count(*)::int AS n FROM graphile_worker.jobs WHERE attempts = 10";
  await expect
    .poll(
      async () => {
        await portal.owner.query("UPDATE graphile_worker._private_jobs SET run_at = now() WHERE attempts < 10");
        return (await portal.owner.query(failed)).rows[0]?.n;
      },
      { timeout: 90_000 },
    )
    .toBe(1);

  for (const name of ["quang-tri-2025.lanhdao", "thanhtra"]) {
    const other = await as(name);
    expect((await other.goto(`${origin}/admin/jobs`))?.status()).toBe(404);
  }
  const admin = await as("quantri");
  await admin.goto(`${origin}/office`);
  await admin.getByRole("link", { name: "Việc cổng chưa làm được" }).click();
  const job = admin.getByRole("listitem").filter({ hasText: "Gửi thư thông báo" });
  await expect(job).toContainText("mailbox is full");
  await expect(job).toContainText("Đã thử 10 lần");
  refused = null;
  await job.getByRole("button", { name: /^Thử lại việc số/ }).click();
  await expect(admin).toHaveURL(/\/admin\/jobs$/);
  await expect(admin.getByText("Không có việc nào hỏng")).toBeVisible();
  await expect.poll(() => mail.received.length, { timeout: 20_000 }).toBe(1);
  const letter = read(mail.received[0] as (typeof mail.received)[number]);
  expect(letter.subject).toMatch(/^Your turn: /);
  expect(letter.text).toContain(`${origin}/en/projects/`);
});
