import fc from "fast-check";
import { expect, test } from "vitest";
import { returnAddress } from "@/lib/auth/return-address";

const ORIGIN = "https://khuyencong.example.vn";

test("whatever is wanted, one stays in the portal and never lands on its API", () => {
  const wanted = fc.oneof(
    fc.string(),
    fc.webUrl({ withQueryParameters: true }),
    fc.constantFrom(
      "//evil.example",
      "/\\evil.example",
      "/\t/evil.example",
      "javascript:alert(1)",
      `${ORIGIN}.evil.example/`,
      "/api/auth/signout",
    ),
    fc.webPath().map((path) => `/${path}`),
  );
  fc.assert(
    fc.property(wanted, (address) => {
      const url = new URL(returnAddress(address, ORIGIN, "/office"), ORIGIN);
      expect(url.origin).toBe(ORIGIN);
      expect(url.pathname).not.toMatch(/^\/api\//);
    }),
  );
});

test("a page of the portal is kept with its query, also when given in full", () => {
  expect(returnAddress("/en/projects?q=m%C3%A1y&page=2", ORIGIN, "/")).toBe("/en/projects?q=m%C3%A1y&page=2");
  expect(returnAddress(`${ORIGIN}/office`, ORIGIN, "/")).toBe("/office");
});
