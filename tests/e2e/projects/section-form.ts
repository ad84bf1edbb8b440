import { expect, type Page } from "@playwright/test";

/** Where the form says that what is typed is kept. */
export const kept = (page: Page) => page.getByText("Đã lưu bản viết dở.");

/** The button that puts a section into the dossier. */
export const save = (page: Page) => page.getByRole("button", { name: "Lưu mục này" });

/** Waits until the section stands in the dossier. */
export const saved = (page: Page) =>
  expect(page.getByRole("status").filter({ hasText: "Đã lưu vào hồ sơ" })).toBeVisible();
