import { beforeAll, expect, test } from "vitest";
import { FileGone, FilesAway } from "@/lib/domain/attachment/files-away";
import { DomainError } from "@/lib/domain/errors";
import { explain } from "@/lib/server/explain";
import { log } from "@/lib/server/log";
import { RequestRefused } from "@/lib/server/request-refused";

const asker = { language: "vi", requestId: "r-1" } as const;
beforeAll(() => {
  log.level = "silent";
});

test("a refusal keeps its code, gets its status and its sentence, and points at the field", () => {
  const error = new DomainError({
    code: "voucher.over-contract",
    available: 5_000_000n,
    limit: 90_000_000n,
    paid: 85_000_000n,
  });

  expect(explain(error, asker)).toEqual({
    status: 409,
    code: "voucher.over-contract",
    detail:
      "Số tiền vượt giá trị hợp đồng: hợp đồng 90.000.000 đồng, đã chi 85.000.000 đồng. Còn được chi nhiều nhất 5.000.000 đồng.",
    errors: [{ path: "amount", code: "voucher.over-contract", message: expect.stringContaining("5.000.000 đồng") }],
  });
});

test("a lost database is 503 with a time to come back", () => {
  expect(explain(Object.assign(new Error("gone"), { code: "08006" }), asker)).toMatchObject({
    status: 503,
    headers: { "Retry-After": "5" },
  });
});

test.each([new FilesAway("AccessDenied"), new FileGone("NoSuchKey")])(
  "a store of files that does not give or take one is 503 with a time to come back, in the asker's language: %s",
  (error) => {
    for (const [language, words] of [
      ["vi", "Kho lưu tệp tạm thời chưa phục vụ được"],
      ["en", "The store of files is not available"],
    ] as const) {
      const failure = explain(error, { ...asker, language });
      expect(failure).toMatchObject({ status: 503, headers: { "Retry-After": "30" } });
      expect(failure.detail).toContain(words);
      expect(JSON.stringify(failure)).not.toContain(error.message);
    }
  },
);

test("a row the database would not give is as if absent, and a lock that was not had is busy", () => {
  expect(explain(Object.assign(new Error("denied"), { code: "42501" }), asker).status).toBe(404);
  expect(explain(Object.assign(new Error("locked"), { code: "55P03" }), asker)).toMatchObject({
    status: 409,
    code: "guard.busy",
  });
});

test("too many attempts say how long to wait, in words and in the header", () => {
  const failure = explain(new RequestRefused(429, "request.too-many", { seconds: 61.2 }), asker);
  expect(failure.headers).toEqual({ "Retry-After": "62" });
  expect(failure.detail).toContain("62 giây");
});

test("a bug tells the asker its request's id and nothing about itself", () => {
  const failure = explain(new TypeError("secret.internals is not a function"), asker);
  expect(failure.status).toBe(500);
  expect(JSON.stringify(failure)).not.toContain("secret");
});
