import type { Page } from "@playwright/test";
import { expect, samplePassword, test } from "../support/sign-in";

/** The page's own alert; Next keeps an empty one of its own in the document. */
const refusal = (page: Page) => page.getByRole("main").getByRole("alert");

const EMAIL = "nam.bantochuc@khuyencong.test";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a wrong password says so and keeps the e-mail; the right one leads to the page that asked", async ({
      page,
    }) => {
      await page.goto("/sign-in?return=%2Fprojects%3Fyear%3D2026");
      await page.getByLabel("E-mail công vụ").fill(EMAIL);
      await page.getByLabel("Mật khẩu").fill("không phải mật khẩu này");
      await page.getByRole("button", { name: "Đăng nhập" }).click();

      await expect(refusal(page)).toContainText("E-mail hoặc mật khẩu không đúng");
      await expect(page.getByLabel("E-mail công vụ")).toHaveValue(EMAIL);
      await expect(page.getByLabel("Mật khẩu")).toHaveValue("");
      expect(page.url()).not.toContain("bantochuc");

      await page.getByLabel("Mật khẩu").fill(samplePassword());
      await page.getByRole("button", { name: "Đăng nhập" }).click();
      await expect(page).toHaveURL(/\/projects\?year=2026$/);
    });

    test("the refusal is shown once", async ({ page }) => {
      await page.goto("/en/sign-in");
      await page.getByLabel("Work e-mail").fill("khong-co-ai@khuyencong.test");
      await page.getByLabel("Password").fill("x");
      await page.getByRole("button", { name: "Sign in" }).click();
      await expect(refusal(page)).toContainText("The e-mail or the password is wrong");

      await page.reload();
      await expect(refusal(page)).toHaveCount(0);
    });
  });
}

test("a page that needs sign-in asks for it and returns; signing out is one press", async ({ page }) => {
  await page.goto("/office");
  await expect(page).toHaveURL(/\/sign-in\?return=%2Foffice/);
  await page.getByLabel("E-mail công vụ").fill(EMAIL);
  await page.getByLabel("Mật khẩu").fill(samplePassword());
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page).toHaveURL(/\/office$/);

  await page.getByRole("button", { name: "Đăng xuất" }).click();
  await expect(page.getByRole("link", { name: "Đăng nhập" })).toBeVisible();
  await page.goto("/office");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("no script or style is refused by the page's own policy", async ({ page }) => {
  const refused: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  for (const address of ["/", "/regions/mttn?year=2023&through=9", "/sign-in", "/projects", "/khong-co"])
    await page.goto(address);
  expect(refused).toEqual([]);
});
