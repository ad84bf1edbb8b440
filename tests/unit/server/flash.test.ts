import { beforeAll, expect, test } from "vitest";
import { type Flash, flashCookie, openFlash } from "@/lib/server/flash";

beforeAll(() => {
  Object.assign(process.env, {
    DATABASE_URL: "postgresql://nobody@localhost/nothing",
    AUTH_SECRET: "a secret of at least thirty-two characters",
    APP_ORIGIN: "https://khuyencong.example.vn",
  });
});

const refused = (values: Record<string, string>): Flash => ({
  kind: "refused",
  code: "voucher.in-future",
  detail: "Ngày chi sau hôm nay.",
  errors: [{ path: "paidOn", code: "voucher.in-future", message: "Ngày chi sau hôm nay." }],
  values,
});
const sealedIn = (cookie: string) => /^portal-flash=([^;]*);/.exec(cookie)?.[1] ?? "";

test("what was typed comes back as it was, to that page only, over https only", () => {
  const flash = refused({ number: "PC-01/2026", note: "Tạm ứng đợt 1" });
  const cookie = flashCookie(flash, "/vouchers/new", true);

  expect(openFlash(sealedIn(cookie))).toEqual(flash);
  expect(cookie).toMatch(/; Path=\/vouchers\/new; Max-Age=300; HttpOnly; SameSite=Lax; Secure$/);
});

test("a cookie that was changed, or made up, says nothing", () => {
  const sealed = sealedIn(flashCookie(refused({}), "/", true));
  const changed = `${sealed.slice(0, -2)}${sealed.endsWith("A") ? "B" : "A"}x`;
  expect([changed, "", "junk", "a".repeat(200)].map(openFlash)).toEqual([null, null, null, null]);
});

test("however much was typed, the cookie fits a browser, and the short answers stay whole", () => {
  const long = Array.from({ length: 40_000 }, () =>
    String.fromCodePoint(0x1e00 + Math.floor(Math.random() * 200)),
  ).join("");
  const cookie = flashCookie(refused({ number: "PC-01/2026", note: long }), "/vouchers/new", true);
  const back = openFlash(sealedIn(cookie));

  expect(Buffer.byteLength(cookie)).toBeLessThan(4_096);
  expect(back?.kind === "refused" && back.values.number).toBe("PC-01/2026");
  expect(back?.kind === "refused" && long.startsWith(back.values.note ?? "?")).toBe(true);
});
