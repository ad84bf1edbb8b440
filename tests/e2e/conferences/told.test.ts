import type { Page } from "@playwright/test";
import { expect, signIn, test } from "../../support/sign-in";

const done = (page: Page) => page.getByRole("status").first();
let ordinal = 20 + (Date.now() % 60);

/** A conference of the south on nine months of 2026, opened to its provinces where that is wished; gives its address. */
async function aConference(organiser: Page, isOpen: boolean): Promise<string> {
  ordinal += 1;
  await organiser.goto("/conferences/new");
  await organiser.getByLabel("Lần thứ").fill(String(ordinal));
  await organiser.getByLabel("Năm hội nghị").fill("2026");
  await organiser.getByLabel("Năm báo cáo").fill("2026");
  await organiser.getByLabel("Báo cáo đến hết tháng").fill("9");
  await organiser.getByLabel("Ngày tổ chức").fill("20/10/2026");
  await organiser.getByRole("button", { name: "Ghi hội nghị" }).click();
  await expect(done(organiser)).toContainText("Đã lập hội nghị");
  const address = new URL(organiser.url()).pathname;
  if (isOpen) {
    await organiser.getByRole("button", { name: "Mở hội nghị" }).click();
    await expect(done(organiser)).toContainText("Đã mở hội nghị");
  }
  return address;
}

test("an organiser reminds a province of what it owes, then all others; its people read what, and the day cannot be repeated", async ({
  as,
}) => {
  const organiser = await as("nam.bantochuc");
  const address = await aConference(organiser, true);
  await organiser.goto(address);
  await organiser.getByRole("button", { name: "Nhắc các tỉnh đã chọn" }).click();
  await expect(organiser.locator(".notice-refusal")).toContainText("Các tỉnh");
  await organiser.getByRole("checkbox", { name: /^Cần Thơ/ }).check();
  await organiser.getByLabel("Hạn gửi").fill("31/12/2099");
  await organiser.getByLabel("Lời nhắn").fill("Ban tổ chức in tài liệu ngày 02/01.");
  await organiser.getByRole("button", { name: "Nhắc các tỉnh đã chọn" }).click();
  await expect(done(organiser)).toContainText("Đã nhắc");
  await expect(organiser.getByRole("checkbox", { name: /^Cần Thơ.*đã nhắc hôm nay/ })).toBeDisabled();

  const province = await as("can-tho-2025.chuyenvien");
  await province.goto("/office/notices");
  const told = province.getByRole("listitem").filter({ hasText: "nhắc Cần Thơ còn phải gửi" });
  await expect(told.first()).toContainText("danh sách đại biểu, từ khi mở hội nghị ngày");
  await expect(told.first()).toContainText("hạn 31/12/2099. Lời nhắn: “Ban tổ chức in tài liệu ngày 02/01.”");
  await told.first().getByRole("link").click();
  await expect(province).toHaveURL(new RegExp(`${address}$`));

  await organiser.getByRole("button", { name: /^Nhắc tất cả \d+ tỉnh còn phải gửi$/ }).click();
  await expect(done(organiser)).toContainText("Đã nhắc");
  await expect(organiser.getByRole("button", { name: /^Nhắc tất cả/ })).toHaveCount(0);
});

test("words of a summary are kept while one types, and where two wrote the same both texts are shown and one chooses", async ({
  as,
}) => {
  const organiser = await as("nam.bantochuc");
  const address = `${await aConference(organiser, false)}/summary/words`;
  await organiser.goto(address);
  const part = (page: Page) => page.getByRole("region", { name: "Tồn tại, hạn chế" });
  const box = (page: Page) => part(page).getByRole("textbox");
  await box(organiser).fill("Giải ngân chậm ở ba tỉnh.");
  await expect(part(organiser)).toContainText("Đã lưu bản viết dở");
  await organiser.reload();
  await expect(box(organiser)).toHaveValue("Giải ngân chậm ở ba tỉnh.");
  await expect(part(organiser)).toContainText("chưa lưu vào báo cáo");

  const central = await as("cuc.chuyenvien");
  await central.goto(address);
  await expect(box(central)).toHaveValue("");
  await box(central).fill("Hồ sơ còn thiếu.");
  await part(central).getByRole("button", { name: "Lưu đoạn này" }).click();
  await expect(done(central)).toContainText("Đã ghi lời báo cáo");
  await expect(box(central)).toHaveValue("Hồ sơ còn thiếu.");

  await part(organiser).getByRole("button", { name: "Lưu đoạn này" }).click();
  await expect(part(organiser).getByRole("alert")).toContainText("đã lưu đoạn này lúc");
  await expect(part(organiser).getByText("Hồ sơ còn thiếu.", { exact: true })).toBeVisible();
  await expect(box(organiser)).toHaveValue("Giải ngân chậm ở ba tỉnh.");
  await box(organiser).fill("Giải ngân chậm ở ba tỉnh; hồ sơ còn thiếu.");
  await part(organiser).getByRole("button", { name: "Lưu bản của tôi" }).click();
  await expect(done(organiser)).toContainText("Đã ghi lời báo cáo");
  await central.reload();
  await expect(box(central)).toHaveValue("Giải ngân chậm ở ba tỉnh; hồ sơ còn thiếu.");

  await box(central).fill("Viết lại từ đầu.");
  await expect(part(central)).toContainText("Đã lưu bản viết dở");
  await organiser.goto(address);
  await expect(organiser.getByText("Đã ghi lời báo cáo")).toHaveCount(0);
  await box(organiser).fill("Sửa lần nữa.");
  await part(organiser).getByRole("button", { name: "Lưu đoạn này" }).click();
  await expect(done(organiser)).toContainText("Đã ghi lời báo cáo");
  await central.reload();
  await part(central).getByRole("button", { name: "Giữ bản đang có" }).click();
  await expect(box(central)).toHaveValue("Sửa lần nữa.");
});

test("without script provinces are reminded, and words that were refused or written by two come back as they were typed", async ({
  as,
  browser,
}) => {
  const address = await aConference(await as("nam.bantochuc"), true);
  const context = await browser.newContext({ javaScriptEnabled: false });
  await signIn(context.request, "nam.bantochuc");
  const plain = await context.newPage();
  await plain.goto(address);
  await plain.getByRole("checkbox", { name: /^Tây Ninh/ }).check();
  await plain.getByLabel("Hạn gửi").fill("01/01/2020");
  await plain.getByRole("button", { name: "Nhắc các tỉnh đã chọn" }).click();
  await expect(plain.locator(".notice-refusal")).toContainText("đã qua");
  await expect(plain.getByRole("checkbox", { name: /^Tây Ninh/ })).toBeChecked();
  await plain.getByLabel("Hạn gửi").fill("");
  await plain.getByRole("button", { name: "Nhắc các tỉnh đã chọn" }).click();
  await expect(plain.getByRole("checkbox", { name: /^Tây Ninh.*đã nhắc hôm nay/ })).toBeDisabled();

  const words = `${address}/summary/words`;
  const part = (page: Page) => page.getByRole("region", { name: "Giải pháp thực hiện" });
  const save = (page: Page) => part(page).getByRole("button", { name: "Lưu đoạn này" }).click();
  const central = await as("cuc.chuyenvien2");
  await central.goto(words);
  await plain.goto(words);
  await part(plain).getByRole("textbox").fill("Giao vốn sớm.");
  await save(plain);
  await expect(done(plain)).toContainText("Đã ghi lời báo cáo");
  await part(central).getByRole("textbox").fill("Rút gọn thủ tục.");
  await save(central);
  await expect(part(central).getByRole("alert")).toContainText("đã lưu đoạn này lúc");
  await plain.goto(words);
  await expect(plain.getByText("Đã ghi lời báo cáo")).toHaveCount(0);
  await part(plain).getByRole("textbox").fill("Giao vốn sớm, đúng địa bàn.");
  await save(plain);
  await expect(done(plain)).toContainText("Đã ghi lời báo cáo");
  await part(central).getByRole("button", { name: "Giữ bản đang có" }).click();
  await expect(part(central).getByRole("textbox")).toHaveValue("Giao vốn sớm, đúng địa bàn.");
  await context.close();
});
