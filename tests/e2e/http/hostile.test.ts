import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { ask, type Heard } from "../../support/ask";
import { hostileAddress, hostileWrite } from "../../support/hostile";
import { cookieOf, openPortal, type TestPortal } from "../../support/portal";

/** Hostile sign-ins fill the throttle, so this portal is nobody else's. */
let portal: TestPortal;
let identities: string[] = [];
test.beforeAll(async () => {
  test.setTimeout(240_000);
  portal = await openPortal();
  identities = await freshIdentities();
});
test.afterAll(() => portal.close());

const origin = () => portal.origins[0] ?? "";
const identity = fc.nat(2);
const cookie = (index: number) => (identities[index] ? { Cookie: identities[index] } : {});
const headersAsBrowserSends = { Accept: "text/html", "Accept-Language": "vi,en;q=0.8" };

test("no address, whoever asks, answers 500", async () => {
  test.setTimeout(300_000);
  await fc.assert(
    fc.asyncProperty(hostileAddress, identity, async (address, who) => {
      const answer = await ask(origin(), address, { headers: { ...headersAsBrowserSends, ...cookie(who) } });
      expect(answer.status, `${address}\n${answer.text.slice(0, 300)}`).toBeLessThan(500);
    }),
    { numRuns: 400 },
  );
});

test("no body, whoever sends it, answers 500 or changes anything", async () => {
  test.setTimeout(300_000);
  const rows = () => portal.owner.query("SELECT count(*) AS vouchers, max(recorded_at) AS latest FROM voucher");
  const before = (await rows()).rows;
  await fc.assert(
    fc.asyncProperty(hostileWrite, identity, fc.boolean(), async ({ path, sent }, who, browser) => {
      const headers = {
        ...(browser && headersAsBrowserSends),
        ...cookie(who),
        Origin: origin(),
        "Content-Type": sent.type,
        "Idempotency-Key": crypto.randomUUID(),
      };
      const answer = await ask(origin(), path, { method: "POST", body: Buffer.from(sent.body), headers });
      expect(answer.status, `${path}\n${sent.body}\n${answer.text.slice(0, 300)}`).toBeLessThan(500);
      if (answer.status >= 400) expectWords(answer);
      if (path.includes("signout")) identities = await freshIdentities();
    }),
    { numRuns: 300 },
  );
  expect((await rows()).rows).toEqual(before);
});

/** A program gets a problem; a person whose browser sent a form where nothing is, a page. */
function expectWords({ status, headers, text }: Heard): void {
  if (headers["content-type"]?.startsWith("text/html")) expect(text).toMatch(/<h1[ >]/);
  else expect(JSON.parse(text)).toMatchObject({ status });
}

test("hostile headers answer in words", async () => {
  const nasty: Record<string, string>[] = [
    { RSC: "1", "Next-Router-State-Tree": "junk" },
    { "Next-Action": "x", "Content-Type": "text/plain" },
    { "X-Nextjs-Data": "1" },
    { "X-Matched-Path": "/api/v1/vouchers" },
    { Cookie: `next-auth.session-token=${"a".repeat(3000)}; next-auth.callback-url=%00; portal-sign-in=%%%` },
    { Cookie: "next-auth.csrf-token=|||; __Secure-next-auth.session-token=x" },
    { "Accept-Language": `${"vi;q=x,".repeat(200)}*` },
    { "Accept-Encoding": "gzip;q=0, *;q=abc" },
    { Range: "bytes=0-0,-1" },
    { "If-None-Match": '"x"', "If-Modified-Since": "never" },
    { Expect: "100-continue" },
    { Host: "[::::" },
  ];
  for (const headers of nasty) {
    for (const path of ["/", "/sign-in", "/api/v1/execution", "/api/auth/session"]) {
      const answer = await ask(origin(), path, { headers });
      expect(answer.status, `${path} ${JSON.stringify(headers)}`).toBeLessThan(500);
    }
  }
});

async function freshIdentities(): Promise<string[]> {
  return ["", await cookieOf(origin(), "quang-tri-2025.chuyenvien"), await cookieOf(origin(), "thanhtra")];
}
