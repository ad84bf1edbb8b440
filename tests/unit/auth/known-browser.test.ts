import { expect, test } from "vitest";
import { knownBrowser, rememberBrowser } from "@/lib/auth/known-browser";
import { sessionCookieName } from "@/lib/auth/session-cookie";
import { delayAfter } from "@/lib/auth/throttle";

const SECRET = "a secret of the portal, thirty-two characters";
const ORIGIN = "https://portal.example";
const valueIn = (line: string) => line.split(";")[0]?.split("=")[1] ?? "";

test("a browser is known to the accounts that signed in there, and to no other", () => {
  const first = valueIn(rememberBrowser(undefined, "a@sct.example", SECRET, ORIGIN));
  const both = valueIn(rememberBrowser(first, "B@sct.example", SECRET, ORIGIN));

  const id = knownBrowser(first, "A@sct.example", SECRET);
  expect(id).toHaveLength(22);
  expect(knownBrowser(first, "b@sct.example", SECRET)).toBeNull();
  expect([knownBrowser(both, "a@sct.example", SECRET), knownBrowser(both, "b@sct.example", SECRET)]).toEqual([id, id]);
});

test("a forged or foreign cookie is known to nobody, and remembering never trusts it", () => {
  const real = valueIn(rememberBrowser(undefined, "a@sct.example", SECRET, ORIGIN));
  for (const forged of ["", ".", "x".repeat(22), `${"x".repeat(22)}.${real.split(".")[1]}`, "%00;"])
    expect(knownBrowser(forged, "a@sct.example", SECRET)).toBeNull();
  expect(knownBrowser(real, "a@sct.example", "another secret")).toBeNull();
  expect(rememberBrowser("bad id; Domain=x.junk", "a@sct.example", SECRET, ORIGIN)).not.toContain("Domain");
});

test("a browser shared by many keeps the eight who came last", () => {
  let cookie: string | undefined;
  for (let at = 0; at < 20; at++) cookie = valueIn(rememberBrowser(cookie, `${at}@sct.example`, SECRET, ORIGIN));
  const known = Array.from({ length: 20 }, (_, at) => knownBrowser(cookie, `${at}@sct.example`, SECRET) !== null);
  expect(known).toEqual(Array.from({ length: 20 }, (_, at) => at >= 12));
});

test("over https the browsers' and the sessions' cookies belong to this host alone", () => {
  expect(rememberBrowser(undefined, "a@sct.example", SECRET, ORIGIN)).toMatch(
    /^__Host-.*; Path=\/; .*HttpOnly.*Secure$/,
  );
  expect(sessionCookieName(ORIGIN)).toBe("__Host-next-auth.session-token");
  expect(sessionCookieName("http://localhost:3000")).toBe("next-auth.session-token");
});

test("waiting begins after the free failures, doubles, and has an end", () => {
  const waits = [0, 4, 5, 6, 7, 9, 10, 1_000_000].map((failures) => delayAfter(failures, { free: 5, longest: 60 }));
  expect(waits).toEqual([0, 0, 2, 4, 8, 32, 60, 60]);
});
