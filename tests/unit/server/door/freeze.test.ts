import { createHash } from "node:crypto";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { freeze } from "@/lib/server/door/freeze";
import { NONCE_MARKER } from "@/lib/server/door/nonce";

const serving = { origin: new URL("https://khuyencong.example.vn"), dev: false };
const hashOf = (script: string) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
const frozen = (body: string, type = "text/html; charset=utf-8") =>
  freeze({ status: 200, headers: { "content-type": type }, body: Buffer.from(body) }, serving);

test("a script smuggled into a title is not among those a kept page may run", async () => {
  const { policy } = await frozen(
    `<h1>Máy <script>steal()</script><script nonce="kept">guess()</script></h1><script nonce="${NONCE_MARKER}">own()</script>`,
  );

  expect(policy).toContain(`script-src https://khuyencong.example.vn/_next/static/ ${hashOf("own()")};`);
  expect(policy).not.toContain(hashOf("steal()"));
  expect(policy).not.toContain(hashOf("guess()"));
  expect(policy).not.toMatch(/nonce|unsafe|strict-dynamic/);
});

test("the marker leaves no kept answer, and a script that holds it is hashed as it is sent", async () => {
  const { bodies, policy } = await frozen(
    `<script nonce="${NONCE_MARKER}">self.x={"nonce":"${NONCE_MARKER}"}</script>`,
  );
  const text = bodies.identity.toString();

  expect(text).not.toContain(NONCE_MARKER);
  expect(policy).toContain(hashOf(/>(.*)<\/script>/.exec(text)?.[1] ?? ""));
});

test("a file Next built needs no hash: its address is allowed", async () => {
  const { policy } = await frozen(`<script src="/_next/static/a.js" nonce="${NONCE_MARKER}" async=""></script>`);
  expect(policy).not.toContain("sha256");
});

test("the same answer has the same bytes and tag, whichever encoding carries it", async () => {
  const body = `<p>${"đồng ".repeat(1_000)}</p>`;
  const [one, other] = [await frozen(body), await frozen(body)];

  expect(one).toEqual(other);
  expect(gunzipSync(one.bodies.gzip ?? "").toString()).toBe(body);
  expect(brotliDecompressSync(one.bodies.br ?? "").toString()).toBe(body);
  expect((await frozen(`${body} `)).etag).not.toBe(one.etag);
});

test("short answers and workbooks are kept as they are", async () => {
  expect((await frozen("<p>ngắn</p>")).bodies).toMatchObject({ gzip: null, br: null });
  expect((await frozen("x".repeat(5_000), "application/vnd.openxmlformats")).bodies).toMatchObject({
    gzip: null,
    br: null,
  });
});
