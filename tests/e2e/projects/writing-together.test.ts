import { expect, signIn, test } from "../../support/sign-in";
import { beginProject, openStep } from "./a-draft";
import { kept, save, saved } from "./section-form";

const officer = "quang-tri-2025.chuyenvien";

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

test("two who chose otherwise read the names of what they chose, not its codes", async ({ as }) => {
  const [mine, theirs] = [await as(officer), await as(officer)];
  const code = await beginProject(mine, "KCQG", "Máy cắt khắc đá mỹ nghệ");
  await mine.goto(`/projects/${code}/edit/general`);
  const version = Number(await mine.locator("input[name=version]").inputValue());
  await theirs.request.patch(`/api/v1/projects/${code}`, {
    headers: { Origin: new URL(mine.url()).origin },
    data: { version, kind: "FLAGSHIP" },
  });
  await mine.getByLabel("Loại đề án").selectOption("GROUP");
  await save(mine).click();
  const both = mine.getByRole("group", { name: "Loại đề án" });
  await expect(both.getByText("Đề án nhóm")).toBeVisible();
  await expect(both.getByText("Đề án điểm")).toBeVisible();
  await expect(both.getByText("GROUP")).toHaveCount(0);
});

test("what was typed before the page's script came is kept too", async ({ as }) => {
  const page = await as("da-nang-2025.chuyenvien");
  let come = () => {};
  const late = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route("**/_next/static/**/*.js", (route) => late.then(() => route.continue()));
  await page.goto("/projects/new", { waitUntil: "commit" });
  await page.getByLabel("Tên đề án").fill("Máy nghiền đá Hòa Nhơn");
  come();
  await expect(kept(page)).toBeVisible();
});

test("what is typed to begin a đề án is there again after a lost session", async ({ as }) => {
  const page = await as("da-nang-2025.chuyenvien");
  await page.goto("/projects/new");
  await page.getByLabel("Tên đề án").fill("Máy in 3D cho cơ sở gốm Thanh Hà");
  await expect(kept(page)).toBeVisible();
  await page.context().clearCookies();
  await page.getByLabel("Đơn vị thực hiện").fill("Trung tâm Khuyến công Đà Nẵng");
  await expect(page.getByText("Phiên đăng nhập đã hết; chữ đang viết vẫn ở đây.")).toBeVisible();
  await page.getByLabel("Nội dung và đầu mục").selectOption("ND3 machinery");
  await page.getByRole("button", { name: "Bắt đầu soạn" }).click();
  await expect(page.getByLabel("Tên đề án")).toHaveValue("Máy in 3D cho cơ sở gốm Thanh Hà");

  await signIn(page.context().request, "da-nang-2025.chuyenvien");
  await page.getByLabel("Đơn vị thực hiện").fill("Trung tâm Khuyến công thành phố Đà Nẵng");
  await expect(kept(page)).toBeVisible();
  const elsewhere = await as("da-nang-2025.chuyenvien");
  await elsewhere.goto("/projects/new");
  await expect(elsewhere.getByLabel("Đơn vị thực hiện")).toHaveValue("Trung tâm Khuyến công thành phố Đà Nẵng");
  await elsewhere.getByRole("button", { name: "Bắt đầu soạn" }).click();
  await expect(elsewhere.getByRole("status")).toContainText("Đã tạo đề án");
  await elsewhere.goto("/projects/new");
  await expect(elsewhere.getByLabel("Tên đề án")).toHaveValue("");
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
  await expect(page.getByRole("heading", { name: "Còn thiếu, chưa trình được" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Trình" })).toHaveCount(0);
  await page.getByRole("link", { name: /chưa nêu lý do/ }).click();
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
