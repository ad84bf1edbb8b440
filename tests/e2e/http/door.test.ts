import { connect } from "node:net";
import { expect, test } from "@playwright/test";
import { ask, posting, writing } from "../../support/ask";

const origin = () => test.info().project.use.baseURL ?? "";

const KINDS = [
  ["a public page", "GET", "/", 200],
  ["a page that is not there", "GET", "/khong-co", 404],
  ["an address that cannot be read", "GET", "/%E0%A4%A", 400],
  ["an API answer", "GET", "/api/v1/execution", 200],
  ["an API address that is not there", "GET", "/api/v1/nothing", 404],
  ["a method nobody uses", "TRACE", "/", 405],
  ["a write to a page", "POST", "/", 405],
  ["the sign-in page", "GET", "/sign-in", 200],
  ["a dot segment", "GET", "/api/./metrics", 400],
  ["an encoded dot segment", "GET", "/_next/%2e%2e/office", 400],
  ["a second question mark", "GET", "/?year=2017&through=6?TEXT", 400],
  ["a file nobody serves", "GET", "/x.css", 404],
  ["the root of the API", "GET", "/api", 404],
  ["the optimiser of images", "GET", "/_next/image?url=%2Ficon.svg&w=64&q=75", 404],
  ["the icon", "GET", "/favicon.ico", 200],
  ["the manifest", "GET", "/manifest.webmanifest", 200],
  ["what crawlers may ask", "GET", "/robots.txt", 200],
  ["the map of the site", "GET", "/sitemap.xml", 200],
  ["a security contact nobody named", "GET", "/.well-known/security.txt", 404],
] as const;

for (const [what, method, path, status] of KINDS) {
  test(`${what} answers ${status} with every security header`, async () => {
    const { status: got, headers } = await ask(origin(), path, { method });

    expect(got).toBe(status);
    expect(headers["content-security-policy"]).toMatch(
      /script-src ('self' 'nonce-[\w-]{24}' 'strict-dynamic'|http:\/\/localhost:\d+\/_next\/static\/( 'sha256-[\w+/=]{44}')*);/,
    );
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("same-origin");
    expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
    expect(headers["permissions-policy"]).toContain("camera=()");
    expect(headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers["x-powered-by"]).toBeUndefined();
  });
}

test("a form sent from another name of the portal is answered by a page that names the right address", async () => {
  const elsewhere = origin().replace("localhost", "127.0.0.1");
  const answer = await ask(origin(), "/api/auth/callback/credentials", {
    ...posting(elsewhere, "/sign-in", { email: "a@b.vn", password: "x" }),
  });

  expect(answer.status).toBe(403);
  expect(answer.headers["content-type"]).toContain("text/html");
  expect(answer.text).toContain(`href="${origin()}/sign-in"`);
});

test("pages and scripts travel compressed to whoever reads gzip, and plain to whoever does not", async () => {
  const page = "/regions/mttn?year=2023&through=9";
  const [script = ""] = /\/_next\/static\/[^"]+\.js/.exec((await ask(origin(), page)).text) ?? [];
  const encoding = async (path: string, headers: Record<string, string>) =>
    (await ask(origin(), path, { headers })).headers["content-encoding"];

  for (const path of [page, "/sign-in", "/api/v1/execution", script]) {
    expect(await encoding(path, { "Accept-Encoding": "gzip;q=0.8, deflate" }), path).toBe("gzip");
    expect(await encoding(path, { "Accept-Encoding": "gzip;q=0, identity" }), path).toBeUndefined();
  }
});

test("a client's own request id, nonce, policy and forwarding headers count for nothing", async () => {
  const { headers, text } = await ask(origin(), "/sign-in", {
    headers: {
      "X-Request-Id": "mine",
      "X-Nonce": "mine",
      "Content-Security-Policy": "script-src 'nonce-mine'",
      "X-Forwarded-Host": "elsewhere.example",
      "X-Forwarded-Proto": "https",
      "X-Middleware-Subrequest": "middleware",
      Host: "elsewhere.example",
    },
  });

  expect(headers["x-request-id"]).not.toBe("mine");
  expect(text).not.toContain("elsewhere.example");
  expect(text).not.toContain('nonce="mine"');
});

test.describe("a write", () => {
  const path = "/api/v1/vouchers";

  test("from another site is refused before anything reads it", async () => {
    const answer = await ask(origin(), path, writing("https://elsewhere.example", {}));
    expect(answer.status).toBe(403);
    expect(JSON.parse(answer.text)).toMatchObject({
      status: 403,
      type: "urn:khuyencong:problem:request.origin-foreign",
    });
  });

  test("that does not say where it comes from is refused, unless the browser vouches for it", async () => {
    const body = "{}";
    const headers = { "Content-Type": "application/json" };
    const silent = await ask(origin(), path, { method: "POST", body, headers });
    const vouched = await ask(origin(), path, {
      method: "POST",
      body,
      headers: { ...headers, "Sec-Fetch-Site": "same-origin" },
    });
    const sandboxed = await ask(origin(), path, { method: "POST", body, headers: { ...headers, Origin: "null" } });

    expect([silent.status, vouched.status, sandboxed.status]).toEqual([403, 401, 403]);
  });

  test("over 1 MB is refused by its length alone, and one without a length too", async () => {
    const large = await ask(origin(), path, writing(origin(), " ".repeat(1_048_577)));
    const chunked = await ask(origin(), path, writing(origin(), "{}", { "Transfer-Encoding": "chunked" }));

    expect([large.status, chunked.status]).toEqual([413, 411]);
  });
});

test("an API address asked the wrong way names the methods it takes", async () => {
  const wrongWrite = await ask(origin(), "/api/v1/execution", writing(origin(), {}));
  const wrongRead = await ask(origin(), "/api/auth/callback/credentials");

  expect(wrongWrite.status).toBe(405);
  expect(wrongWrite.headers.allow).toContain("GET");
  expect(wrongRead.status).toBe(405);
  expect(wrongRead.headers.allow).toBe("POST, OPTIONS");
});

test("what is not HTTP at all gets a sentence and a closed connection", async () => {
  const { port } = new URL(origin());
  const heard = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), "localhost", () => socket.write("đây không phải HTTP\r\n\r\n"));
    let text = "";
    socket.on("data", (part) => {
      text += part;
    });
    socket.on("close", () => resolve(text));
    socket.on("error", reject);
  });
  expect(heard).toMatch(/^HTTP\/1\.1 400 /);
  expect(heard).toContain("urn:khuyencong:problem:request.malformed");
});

test("liveness, readiness and the figures of operation answer from this machine", async () => {
  const [live, ready, figures, proxied] = await Promise.all([
    ask(origin(), "/api/health/live"),
    ask(origin(), "/api/health/ready"),
    ask(origin(), "/api/metrics"),
    ask(origin(), "/api/metrics", { headers: { "X-Forwarded-For": "127.0.0.1" } }),
  ]);
  expect([live.status, ready.status, figures.status, proxied.status]).toEqual([200, 200, 200, 403]);
  expect(figures.text).toContain("portal_requests_total{");
});
