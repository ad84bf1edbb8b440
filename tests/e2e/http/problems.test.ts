import { expect, test } from "@playwright/test";
import { ask, posting, writing } from "../../support/ask";
import { cookieOf } from "../../support/portal";

const origin = () => test.info().project.use.baseURL ?? "";
const VOUCHERS = "/api/v1/vouchers";
const key = () => ({ "Idempotency-Key": crypto.randomUUID() });

test("a refused write is a problem in the language asked for, with the id of its request", async () => {
  const vietnamese = await ask(origin(), VOUCHERS, writing(origin(), {}));
  const english = await ask(
    origin(),
    VOUCHERS,
    writing(origin(), {}, { "Accept-Language": "en-GB,en;q=0.9,vi;q=0.5" }),
  );

  expect(vietnamese.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
  expect(JSON.parse(vietnamese.text)).toEqual({
    type: "urn:khuyencong:problem:session.required",
    title: "Chưa đăng nhập",
    status: 401,
    detail: "Cần đăng nhập để làm việc này. Hãy đăng nhập rồi thử lại.",
    errors: [],
    requestId: vietnamese.headers["x-request-id"],
  });
  expect(JSON.parse(english.text)).toMatchObject({ status: 401, title: "Not signed in" });
});

const UNREADABLE = [
  ["half a JSON", "{", "application/json", 400],
  ["a lone surrogate", '{"note":"\\ud800"}', "application/json", 400],
  ["a NUL", '{"note":"a\\u0000"}', "application/json", 400],
  ["bytes that are not UTF-8", Buffer.from([0x7b, 0xff, 0x7d]), "application/json", 400],
  ["a list", "[]", "application/json", 400],
  ["brackets a million deep", "[".repeat(500_000), "application/json", 400],
  ["plain text", "{}", "text/plain", 415],
  ["a broken multipart", "--x\r\n", "multipart/form-data; boundary=x", 415],
] as const;

for (const [what, body, type, status] of UNREADABLE) {
  test(`a body that is ${what} is ${status}`, async () => {
    const cookie = await cookieOf(origin(), "quang-tri-2025.chuyenvien");
    const answer = await ask(origin(), VOUCHERS, {
      method: "POST",
      body,
      headers: { Origin: origin(), Cookie: cookie, "Content-Type": type, ...key() },
    });
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text).detail).toMatch(/\.$/);
  });
}

test("a wrong body names every field at once, and how to mend it", async () => {
  const cookie = await cookieOf(origin(), "quang-tri-2025.chuyenvien");
  const answer = await ask(
    origin(),
    VOUCHERS,
    writing(origin(), { kind: "GIFT", amount: "-5", paidOn: "2026-02-30", extra: 1 }, { Cookie: cookie, ...key() }),
  );

  expect(answer.status).toBe(422);
  const { errors } = JSON.parse(answer.text) as { errors: { path: string; message: string }[] };
  const said = Object.fromEntries(errors.map(({ path, message }) => [path, message]));
  expect(Object.keys(said)).toEqual(
    expect.arrayContaining(["kind", "amount", "paidOn", "projectCode", "number", "extra"]),
  );
  expect(said.kind).toContain("ADVANCE, PAYMENT, REFUND");
  expect(said.projectCode).toBe("Mã đề án: còn để trống. Hãy nhập giá trị.");
});

test("a money write without its key is 400, and says so", async () => {
  const cookie = await cookieOf(origin(), "quang-tri-2025.chuyenvien");
  const answer = await ask(origin(), VOUCHERS, writing(origin(), {}, { Cookie: cookie }));

  expect(answer.status).toBe(400);
  expect(JSON.parse(answer.text).type).toBe("urn:khuyencong:problem:request.idempotency-key-missing");
});

test("a wrong parameter of a question is named", async () => {
  const answer = await ask(origin(), "/api/v1/execution?year=banana&through=13&scope=VN");

  expect(answer.status).toBe(422);
  const { errors } = JSON.parse(answer.text) as { errors: { path: string }[] };
  expect(errors.map(({ path }) => path).sort()).toEqual(["through", "year"]);
});

test("a plain form that is refused comes back to its page, and what was typed is kept on the server alone", async () => {
  const cookie = await cookieOf(origin(), "quang-tri-2025.chuyenvien");
  const contractId = crypto.randomUUID();
  const fields = { contractId, kind: "ADVANCE", note: "Tạm ứng đợt 1", idempotencyKey: crypto.randomUUID() };
  const answer = await ask(origin(), VOUCHERS, posting(origin(), "/vouchers/new", fields, cookie));

  expect(answer.status).toBe(303);
  expect(answer.headers.location).toBe("/vouchers/new");
  expect(answer.headers["set-cookie"]).toBeUndefined();
  const draft = await ask(origin(), `/api/v1/drafts/voucher/${contractId}`, { headers: { Cookie: cookie } });
  expect(JSON.parse(draft.text)).toMatchObject({ version: 1, fields, refusal: { detail: expect.any(String) } });
  const colleague = await cookieOf(origin(), "quang-tri-2025.lanhdao");
  const theirs = await ask(origin(), `/api/v1/drafts/voucher/${contractId}`, { headers: { Cookie: colleague } });
  expect(theirs.status).toBe(404);
});

test("a stale version of a draft is 409 with both texts", async () => {
  const cookie = await cookieOf(origin(), "quang-tri-2025.chuyenvien");
  const path = `/api/v1/drafts/voucher/${crypto.randomUUID()}`;
  const put = (version: number, note: string) =>
    ask(origin(), path, { ...writing(origin(), { version, fields: { note } }, { Cookie: cookie }), method: "PUT" });
  expect((await put(0, "một")).status).toBe(200);
  const stale = await put(0, "hai");
  expect(stale.status).toBe(409);
  expect(JSON.parse(stale.text)).toMatchObject({
    type: "urn:khuyencong:problem:draft.stale",
    current: { version: 1, fields: { note: "một" } },
    given: { fields: { note: "hai" } },
  });
});

test("a plain form without a session goes to sign-in and will come back", async () => {
  const answer = await ask(
    origin(),
    VOUCHERS,
    posting(origin(), "/en/vouchers/new", { kind: "ADVANCE", idempotencyKey: "x" }),
  );

  expect(answer.status).toBe(303);
  expect(answer.headers.location).toBe("/en/sign-in?return=%2Fen%2Fvouchers%2Fnew");
});
