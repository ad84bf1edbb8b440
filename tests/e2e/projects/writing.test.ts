import { expect, test } from "../../support/sign-in";

const officer = "quang-tri-2025.chuyenvien";

test("an officer writes a đề án from nothing, is told what it lacks, and submits it", async ({ as }) => {
  const page = await as(officer);
  await page.goto("/office");
  await page.getByRole("link", { name: "Soạn đề án mới" }).click();
  await page.getByLabel("Nguồn kinh phí").selectOption("KCQG");
  await page.getByLabel("Năm", { exact: true }).fill("2027");
  await page.getByLabel("Tên đề án").fill("Máy sấy lạnh cho HTX Dược liệu Vĩnh Hà");
  await page.getByLabel("Nội dung và đầu mục").selectOption("ND3 machinery");
  await page.getByLabel("Năm kết thúc").fill("2027");
  await page.getByLabel("Đơn vị thực hiện").fill("Trung tâm Khuyến công Quảng Trị");
  await page.getByRole("button", { name: "Bắt đầu soạn" }).click();
  await expect(page.getByRole("status")).toContainText("Đã tạo đề án KCQG-2027-44-");
  const tasks = page.url();
  const check = page.getByRole("region", { name: "Kiểm tra trước khi trình" });
  await expect(check.getByRole("link", { name: "Sự cần thiết: chưa có nội dung." })).toBeVisible();
  await expect(check.getByRole("link", { name: "Đi tới bước trình" })).toHaveCount(0);

  await check.getByRole("link", { name: "Sự cần thiết: chưa có nội dung." }).click();
  await page.getByLabel("Sự cần thiết").fill("Cơ sở còn phơi nắng, hao hụt lớn.");
  await page.getByLabel("Mục tiêu").fill("Giảm hao hụt một nửa.");
  const save = page.getByRole("button", { name: "Lưu mục này" });
  await save.click();
  await expect(page.getByRole("status").filter({ hasText: "Đã lưu vào hồ sơ" })).toBeVisible();

  await page.getByRole("link", { name: "Dự toán kinh phí" }).click();
  const line = page.getByRole("group", { name: "Dòng dự toán 1" });
  await line.getByLabel("Đầu mục").selectOption("machinery");
  await line.getByLabel("Khuyến công hỗ trợ").fill("400 triệu");
  await line.getByLabel("Đối ứng").fill("500 triệu");
  await expect(page.getByText("vượt 100.000.000 đồng, theo Điều 7")).toBeVisible();
  await expect(page.getByText("Tổng chi phí 900.000.000 đồng")).toBeVisible();
  await line.getByLabel("Đối ứng").fill("2 lần");
  await save.click();
  await expect(page.getByRole("alert").filter({ hasText: "Chưa lưu được" })).toBeVisible();
  await expect(line.getByLabel("Khuyến công hỗ trợ")).toHaveValue("400 triệu");
  await line.getByLabel("Đối ứng").fill("500 triệu");
  await page.getByLabel("Lý do vượt mức hỗ trợ").fill("Dây chuyền đồng bộ, không tách được.");
  await save.click();
  await expect(page.getByRole("status").filter({ hasText: "Đã lưu vào hồ sơ" })).toBeVisible();

  await page.getByRole("link", { name: "Đơn vị thụ hưởng", exact: true }).click();
  await page.getByLabel("Tên đơn vị, Dòng 1", { exact: true }).fill("HTX Dược liệu Vĩnh Hà");
  await page.getByLabel("Địa chỉ, Dòng 1", { exact: true }).fill("Xã Vĩnh Hà");
  await page.getByLabel("Hỗ trợ (đồng), Dòng 1", { exact: true }).fill("400 triệu");
  await save.click();
  await page.getByRole("link", { name: "Chỉ tiêu và hiệu quả" }).click();
  const target = page.getByRole("group", { name: "Chỉ tiêu 1" });
  await target.getByLabel("Chỉ tiêu").selectOption("establishments-machinery");
  await target.getByLabel("Số lượng").fill("1");
  await save.click();
  await page.getByRole("link", { name: "Tiến độ thực hiện" }).click();
  await page.getByLabel("Ngày bắt đầu").fill("01/02/2027");
  await page.getByLabel("Ngày kết thúc").fill("30/11/2027");
  await save.click();

  await expect(page).toHaveURL(tasks);
  await check.getByRole("link", { name: "Đi tới bước trình" }).click();
  await page.getByRole("button", { name: "Trình" }).click();
  await expect(page.getByRole("status")).toContainText("Đã trình đề án lên Sở");
  await page.goto(tasks);
  await expect(page.getByText("Đề án đang ở trạng thái không sửa được")).toBeVisible();
});
