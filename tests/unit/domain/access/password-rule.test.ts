import { describe, expect, test } from "vitest";
import { passwordWeakness } from "@/lib/domain/access/password-rule";

const owner = { email: "binh.tran@socongthuong.example", fullName: "Trần Thị Bình" };

describe("a new password", () => {
  test.each([
    "bốn con trâu gặm cỏ",
    "correct horse battery",
    "8391-5527-9910",
    "khuyến công đi qua cầu gỗ",
    "tranthibinh gieo mạ vàng",
  ])("%s may be used", (password) => expect(passwordWeakness(password, owner)).toBeNull());

  test.each([
    ["elevenchars", "too-short"],
    ["x1".repeat(65), "too-long"],
    ["abababababababab", "too-few-letters"],
    ["abcdefghijklmn", "in-order"],
    ["lkjhgfdsapoiuytrewq", "in-order"],
    ["TrầnThịBình@2026", "says-who-you-are"],
    ["socongthuong.example1", "says-who-you-are"],
    ["Khuyencong@2026", "widely-known"],
    ["matkhau123456!", "widely-known"],
  ])("%s is judged %s", (password, weakness) => expect(passwordWeakness(password, owner)).toBe(weakness));

  test("counts letters as people do, whichever form their keyboard gives them", () => {
    const password = "gạo nếp cẩm";
    expect(passwordWeakness(password.normalize("NFD"), owner)).toBe(passwordWeakness(password.normalize("NFC"), owner));
  });
});
