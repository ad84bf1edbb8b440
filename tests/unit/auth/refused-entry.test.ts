import { encode } from "next-auth/jwt";
import { expect, test } from "vitest";
import { openRefusedEntry, refusedEntryCookie } from "@/lib/auth/refused-entry";

const portal = { secret: "a secret of at least thirty-two characters", origin: "https://khuyencong.example.vn" };
const entry = { email: "can-bo@khuyencong.example", detail: "E-mail hoặc mật khẩu không đúng." };
const sealedIn = (cookie: string) => /^portal-sign-in=([^;]*);/.exec(cookie)?.[1] ?? "";

test("what was typed comes back as it was, to the sign-in page only, over https only, and unreadable on the way", async () => {
  const cookie = await refusedEntryCookie(entry, "/en/sign-in", portal);

  expect(await openRefusedEntry(sealedIn(cookie), portal.secret)).toEqual(entry);
  expect(cookie).toMatch(/; Path=\/en\/sign-in; Max-Age=300; HttpOnly; SameSite=Lax; Secure$/);
  expect(cookie).not.toContain("khuyencong.example");
});

test("a cookie that was changed, made up, or sealed for something else says nothing", async () => {
  const sealed = sealedIn(await refusedEntryCookie(entry, "/sign-in", portal));
  const session = await encode({ token: entry, secret: portal.secret });
  for (const text of [`${sealed}x`, "", undefined, "junk", "a".repeat(200), session])
    expect(await openRefusedEntry(text, portal.secret)).toBeNull();
});

test("however long an address was typed, the cookie fits a browser", async () => {
  const cookie = await refusedEntryCookie({ ...entry, email: "ạ".repeat(100_000) }, "/sign-in", portal);
  expect(Buffer.byteLength(cookie)).toBeLessThan(4_096);
});
