import { expect, test } from "vitest";
import type { Page } from "@/lib/server/door/freeze";
import { PageCache } from "@/lib/server/door/page-cache";

const pageOf = (bytes: number): Page => ({
  status: 200,
  headers: {},
  etag: "",
  policy: "",
  bodies: { identity: Buffer.alloc(bytes), gzip: Buffer.alloc(bytes / 2), br: null },
});

test("past its limit the page least recently asked for is dropped", () => {
  const cache = new PageCache(1);
  for (const key of ["a", "b", "c"]) cache.set(key, "1", pageOf(200_000));
  expect(cache.get("a")).toBeDefined();
  cache.set("d", "1", pageOf(200_000));

  expect(cache.get("b")).toBeUndefined();
  expect(["a", "c", "d"].filter((key) => cache.get(key))).toEqual(["a", "c", "d"]);
});

test("a page of newer data empties it", () => {
  const cache = new PageCache(1);
  cache.set("old", "1", pageOf(10));
  cache.set("new", "2", pageOf(10));

  expect([cache.get("old"), cache.get("new")?.status]).toEqual([undefined, 200]);
});
