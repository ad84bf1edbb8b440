import type { Page } from "@playwright/test";
import { expect, signIn, test } from "../../support/sign-in";
import { beginProject, openStep } from "./a-draft";

const officer = "quang-tri-2025.chuyenvien";
const kept = (page: Page) => page.getByText("Đã lưu bản viết dở.");
const save = (page: Page) => page.getByRole("button", { name: "Lưu mục này" });
const saved = (page: Page) => expect(page.getByRole("status").filter({ hasText: "Đã lưu vào hồ sơ" })).toBeVisible();

test("a session lost in the middle of writing loses nothing", async ({ as }) => {
  const page = await as(officer);
  const code = await beginProject(page, "KCQG", "Máy sấy thăng hoa cho HTX Sâm Tây Trường Sơn");
  await page.goto(`/projects/${code}/edit/need`);
  const need = page.getByLabel("Sự cần thiết");
  await need.fill("Viết trước khi mất phiên.");
  await expect(kept(page)).toBeVisible();

  await page.context().clearCookies();
  await need.pressSequentially(" Viết tiếp sau khi mất phiên.");
  await expect(page.getByText("Phiên đăng nhập đã hết; chữ đang viết vẫn ở đây.")).toBeVisible();
  await save(page).click();
  await expect(need).toHaveValue("Viết trước khi mất phiên. Viết tiếp sau khi mất phiên.");

  await signIn(page.context().request, officer);
  await save(page).click();
  await saved(page);
  await page.goto(`/projects/${code}/edit/need`);
  await expect(need).toHaveValue("Viết trước khi mất phiên. Viết tiếp sau khi mất phiên.");
});

test("what was kept while writing is there again in another browser", async ({ as }) => {
  const page = await as(officer);
  const code = await beginProject(page, "KCDP", "Lò nung gốm cho làng nghề Mỹ Thiện");
  await page.goto(`/projects/${code}/edit/works`);
  await page.getByLabel("Nội dung và quy mô").fill("Hai lò nung dùng khí.");
  await expect(kept(page)).toBeVisible();

  const elsewhere = await as(officer);
  await elsewhere.goto(`/projects/${code}/edit/works`);
  await expect(elsewhere.getByLabel("Nội dung và quy mô")).toHaveValue("Hai lò nung dùng khí.");
  await elsewhere.getByRole("button", { name: "Bỏ bản viết dở" }).click();
  await expect(elsewhere.getByLabel("Nội dung và quy mô")).toHaveValue("");
});

for (const choice of ["Giữ bản đang có", "Lưu bản của tôi"] as const)
  test(`two writers collide on a section, both texts are shown, and one may choose: ${choice}`, async ({ as }) => {
    const [mine, theirs] = [await as(officer), await as(officer)];
    const code = await beginProject(mine, "KCQG", "Dây chuyền ép viên mùn cưa");
    await mine.goto(`/projects/${code}/edit/need`);
    const version = Number(await mine.locator("input[name=version]").inputValue());
    const written = await theirs.request.patch(`/api/v1/projects/${code}`, {
      headers: { Origin: new URL(mine.url()).origin },
      data: { version, need: "Bản của người kia." },
    });
    expect(written.status()).toBe(200);

    await mine.getByLabel("Sự cần thiết").fill("Bản của tôi.");
    await save(mine).click();
    const both = mine.getByRole("group", { name: "Sự cần thiết" });
    await expect(both.getByText("Bản của tôi.")).toBeVisible();
    await expect(both.getByText("Bản của người kia.")).toBeVisible();

    await mine.getByRole("button", { name: choice }).click();
    await expect(both).toBeHidden();
    await mine.goto(`/projects/${code}/edit/need`);
    const stands = choice === "Giữ bản đang có" ? "Bản của người kia." : "Bản của tôi.";
    await expect(mine.getByLabel("Sự cần thiết")).toHaveValue(stands);
  });

test("an input method composes while the text is kept, and neither value nor caret moves", async ({ as }) => {
  const page = await as(officer);
  const code = await beginProject(page, "KCQG", "Máy ép dầu lạc");
  await page.goto(`/projects/${code}/edit/need`);
  const need = page.getByLabel("Sự cần thiết");
  await need.fill("Máy ép  lạc");
  await need.evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(7, 7));
  const keeps: string[] = [];
  page.on("request", (sent) => sent.method() === "PUT" && keeps.push(sent.postData() ?? ""));
  const input = await page.context().newCDPSession(page);
  for (const text of ["d", "da", "dâ", "dầ", "dầu"]) {
    await input.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    await page.waitForTimeout(400);
  }
  expect(keeps.filter((sent) => sent.includes("ép d"))).toEqual([]);
  await input.send("Input.insertText", { text: "dầu" });
  await expect(kept(page)).toBeVisible();
  await expect(need).toHaveValue("Máy ép dầu lạc");
  expect(await need.evaluate((box: HTMLTextAreaElement) => [box.selectionStart, box.selectionEnd])).toEqual([10, 10]);
  await expect.poll(() => keeps.at(-1) ?? "").toContain("Máy ép dầu lạc");
});

test("a group's three hundred establishments come from Excel at once, and a bad line is named by its number", async ({
  as,
}) => {
  const page = await as(officer);
  const code = await beginProject(page, "KCQG", "Hỗ trợ máy may công nghiệp cho 300 cơ sở");
  await page.goto(`/projects/${code}/edit/beneficiaries`);
  const lines = Array.from({ length: 300 }, (_, at) => `Hộ may số ${at + 1}\t\tXã Vĩnh Linh\t1.000.000\tHộ kinh doanh`);
  const box = page.getByLabel("Đơn vị thụ hưởng");
  await box.fill(
    ["Tên\tMã số thuế\tĐịa chỉ\tHỗ trợ\tLoại", ...lines.with(7, "Hộ sai\t12\tXã A\tnăm đồng")].join("\r\n"),
  );
  await save(page).click();
  await expect(page.getByRole("alert").filter({ hasText: "Chưa lưu được" })).toContainText("dòng 9 không đọc được");
  await expect(box).toHaveValue(/Hộ may số 300/);

  await box.fill(lines.join("\n"));
  await save(page).click();
  await saved(page);
  const dossier = await (await page.request.get(`/api/v1/projects/${code}/dossier`)).json();
  expect(dossier.beneficiaries).toHaveLength(300);
  const last = { name: "Hộ may số 300", kind: "HOUSEHOLD", support: "1000000" };
  expect(dossier.beneficiaries).toContainEqual(expect.objectContaining(last));
});

test("support above a cap is not submitted without a reason, and the appraiser reads the reason", async ({ as }) => {
  const page = await as(officer);
  const code = await beginProject(page, "KCQG", "Dây chuyền chế biến cà phê Khe Sanh");
  await page.goto(`/projects/${code}/edit/budget`);
  await page.getByRole("group", { name: "Dòng dự toán 1" }).getByLabel("Khuyến công hỗ trợ").fill("400 triệu");
  await expect(page.getByText("vượt 100.000.000 đồng, theo Điều 7")).toBeVisible();
  await save(page).click();
  await expect(page.getByRole("link", { name: /vượt mức hỗ trợ tối đa nhưng chưa nêu lý do/ })).toBeVisible();
  await expect(page.getByRole("link", { name: "Đi tới bước trình" })).toHaveCount(0);
  await openStep(page, code, "Trình");
  await page.getByRole("button", { name: "Trình" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "chưa nêu lý do" })).toBeVisible();

  await page.goto(`/projects/${code}/edit/budget`);
  await page.getByLabel("Lý do vượt mức hỗ trợ").fill("Dây chuyền đồng bộ, không tách được.");
  await save(page).click();
  await saved(page);
  await openStep(page, code, "Trình");
  await page.getByRole("button", { name: "Trình" }).click();
  await expect(page.getByRole("status")).toContainText("Đã trình đề án lên Sở");

  const leader = await as("quang-tri-2025.lanhdao");
  const overCaps = leader.getByRole("region", { name: "Vượt mức hỗ trợ tối đa" });
  await leader.goto(`/projects/${code}`);
  await expect(overCaps).toContainText("Lý do của đơn vị: Dây chuyền đồng bộ, không tách được.");
  await openStep(leader, code, "Thẩm định cấp cơ sở");
  await expect(overCaps).toContainText("theo Điều 7");
  await expect(overCaps).toContainText("Dây chuyền đồng bộ, không tách được.");
});

test("without JavaScript each section is saved", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  await signIn(context.request, officer);
  const page = await context.newPage();
  const code = await beginProject(page, "KCDP", "Máy nghiền đá cho mỏ Áng Sơn");
  for (const section of ["general", "need", "works", "beneficiaries", "budget", "outputs", "timetable"]) {
    await page.goto(`/projects/${code}/edit/${section}`);
    if (section === "need") await page.getByLabel("Sự cần thiết").fill("Không cần kịch bản.");
    await save(page).click();
    await saved(page);
  }
  const dossier = await (await page.request.get(`/api/v1/projects/${code}/dossier`)).json();
  expect(dossier).toMatchObject({ need: "Không cần kịch bản.", startOn: "2027-02-01", endOn: "2027-11-30" });
  expect(dossier.budget).toHaveLength(1);
  expect(dossier.beneficiaries).toHaveLength(1);
  await context.close();
});
