import { mkdtempSync } from "node:fs";
import { readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { FileGone, FilesAway } from "@/lib/domain/attachment/files-away";
import { receiveFile } from "@/lib/files/receive-file";
import { bucketStore } from "@/lib/files/store/bucket-store";
import { anS3Server } from "../../support/s3";
import { aStandIn, type StandIn } from "../../support/stand-in-bucket";

const folder = mkdtempSync(path.join(tmpdir(), "bucket-store-"));
process.env.ATTACHMENTS_DIR = folder;
const BYTES = Buffer.from("%PDF-1.7 …");
const BOUNDS = { answerMs: 300, takingMs: 600 };
let server: Awaited<ReturnType<typeof anS3Server>>;
beforeAll(async () => {
  server = await anS3Server();
});
afterAll(async () => {
  await server.remove();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function* stream(): AsyncGenerator<Uint8Array> {
  yield BYTES;
}
const aFile = () => receiveFile(stream(), 1_000);
const ID = "44444444-4444-4444-8444-444444444444";

describe("a bucket", () => {
  test.each([
    ["that does not exist", { bucket: "no-such-bucket" }, "NoSuchBucket"],
    ["whose key is refused", { accessKeyId: "another" }, "InvalidAccessKeyId"],
    ["whose server is down", { endpoint: "http://127.0.0.1:9" }, "ECONNREFUSED"],
  ])("%s is away for every verb, says why without its keys, and what was received stands", async (_, wrong, why) => {
    const store = bucketStore({ ...server.bucket, ...wrong });
    const received = await aFile();
    const tried = [
      () => store.keep(received),
      () => store.open(received.id),
      () => store.remove(received.id),
      async () => {
        for await (const _page of store.list()) break;
      },
    ];
    for (const verb of tried) {
      const error = await verb().then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(FilesAway);
      expect(error).not.toBeInstanceOf(FileGone);
      expect(String(error)).toContain(why);
      expect(JSON.stringify(Object.entries(error as object))).not.toMatch(/secret|S3RVER/i);
    }
    expect(await readFile(received.path)).toEqual(BYTES);
    await rm(received.path);
  });

  test("says of a file that is not in it that it is gone, and does not mind removing it", async () => {
    const store = bucketStore(server.bucket);
    await expect(store.open(ID)).rejects.toThrow(FileGone);
    await store.remove(ID);
  });

  test("has names as the folder has them, below the prefix, so that either can be copied to the other", async () => {
    const store = bucketStore(server.bucket);
    const received = await aFile();
    await store.keep(received);
    expect(await server.objects()).toContain(`portal/kept/${received.id.slice(0, 2)}/${received.id}`);
    expect(await readdir(path.join(folder, "incoming"))).toEqual([]);
    await store.remove(received.id);
    expect(await server.objects()).toEqual([]);
  });
});

test("a bucket is listed to its end, page by page, without what is not the portal's", async () => {
  const standIn = await aStandIn("lists in pages");
  const pages: number[] = [];
  for await (const page of bucketStore({ ...server.bucket, endpoint: standIn.endpoint }).list()) {
    pages.push(page.length);
    expect(page[0]).toEqual({ id: expect.stringMatching(/^0000000\d-/), since: Date.UTC(2026, 10, 1) });
  }
  await standIn.close();
  expect(pages).toEqual([1, 1, 1]);
  expect(standIn.asked.map(({ url = "" }) => new URL(url, "http://x").searchParams.get("continuation-token"))).toEqual([
    null,
    "page 1",
    "page 2",
  ]);
});

describe("an answer that does not come", () => {
  let standIn: StandIn;
  afterEach(() => standIn.close());
  const storeAt = () => bucketStore({ ...server.bucket, endpoint: standIn.endpoint }, BOUNDS);

  test("is waited for within bounds, for each verb", async () => {
    standIn = await aStandIn("silent");
    const received = await aFile();
    const began = Date.now();
    await expect(storeAt().keep(received)).rejects.toThrow(/no answer within 600 ms/);
    await expect(storeAt().open(received.id)).rejects.toThrow(/no answer within 300 ms/);
    await expect(storeAt().remove(received.id)).rejects.toThrow(FilesAway);
    expect(Date.now() - began).toBeLessThan(3_000);
    expect(await readFile(received.path)).toEqual(BYTES);
    await rm(received.path);
  });

  test("to its end breaks the reading off, but a slow reader does not", async () => {
    standIn = await aStandIn("stalls after half");
    const half = await storeAt().open(ID);
    await expect(buffer(half)).rejects.toThrow(/silent for 300 ms/);
    await standIn.close();
    standIn = await aStandIn("gives");
    const parts: Buffer[] = [];
    for await (const part of await storeAt().open(ID)) {
      parts.push(part);
      if (parts.length < 3) await new Promise((resolve) => setTimeout(resolve, 500));
    }
    expect(Buffer.concat(parts).length).toBe(standIn.bytes);
  });

  test("for a server's fault is asked for once more, and then the bucket is away", async () => {
    standIn = await aStandIn("fails");
    await expect(storeAt().open(ID)).rejects.toThrow(FilesAway);
    expect(standIn.asked.length).toBe(2);
  });
});

test("a file's hash and length are part of what is signed, so that a bucket takes these bytes or none", async () => {
  const standIn = await aStandIn("gives");
  const received = await aFile();
  await bucketStore({ ...server.bucket, endpoint: standIn.endpoint }).keep(received);
  await standIn.close();
  const { headers } = standIn.asked[0] ?? expect.unreachable();
  expect(headers).toMatchObject({ "x-amz-content-sha256": received.sha256, "content-length": String(BYTES.length) });
  expect(headers.authorization).toMatch(/SignedHeaders=[^,]*x-amz-content-sha256/);
});

test("a file that cannot be read while it is sent is not kept", async () => {
  const received = await aFile();
  await rm(received.path);
  await expect(bucketStore(server.bucket, BOUNDS).keep(received)).rejects.toThrow(FilesAway);
});
