import { expect, test } from "../../support/sign-in";

test("an administrator of a portal without a mail server reads that notices stay in the inbox, not that mail waits", async ({
  as,
}) => {
  const admin = await as("quantri");
  await admin.goto("/admin/jobs");
  await expect(admin.getByText("Cổng này không nối máy chủ thư")).toBeVisible();
  await expect(admin.getByText("Không có việc nào đang chờ.")).toBeVisible();
  await expect(admin.getByText("Không có việc nào hỏng")).toBeVisible();
});
