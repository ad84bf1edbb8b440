import { expect, test } from "vitest";
import { HashingBusy, whenHashingIsFree } from "@/lib/auth/hashing-queue";
import { hashPassword, verifyPassword } from "@/lib/auth/password";

test("a password is kept as argon2id, and only it opens", async () => {
  const stored = await hashPassword("Mật khẩu đủ dài");

  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verifyPassword(stored, "Mật khẩu đủ dài")).toBe(true);
  expect(await verifyPassword(stored, "Mật khẩu đủ dài".normalize("NFD"))).toBe(true);
  expect(await verifyPassword(stored, "mật khẩu đủ dài")).toBe(false);
});

test("nobody's password is never right, and takes the same work to find out", async () => {
  expect(await verifyPassword(null, "anything")).toBe(false);
});

test("two hash at once, fifty wait, and the next is told to come back", async () => {
  let running = 0;
  let most = 0;
  const work = () =>
    whenHashingIsFree(async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running--;
    });
  const outcomes = await Promise.allSettled(Array.from({ length: 60 }, work));

  expect(most).toBe(2);
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(52);
  expect(outcomes.find((outcome) => outcome.status === "rejected")?.reason).toBeInstanceOf(HashingBusy);
});
