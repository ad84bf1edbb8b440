import { expect, test } from "vitest";
import { readBody } from "@/lib/server/body/read-body";

const sent = (body: string | Uint8Array<ArrayBuffer>, type: string) =>
  new Request("http://localhost/", { method: "POST", body, headers: { "Content-Type": type } });
const FORM = "application/x-www-form-urlencoded";

test("a form's empty fields count as absent, repeated ones stay visible, and words become NFC", async () => {
  const body = new URLSearchParams([
    ["note", "Hoà".normalize("NFD")],
    ["content", ""],
    ["amount", "1"],
    ["amount", "2"],
  ]).toString();

  expect(await readBody(sent(body, FORM))).toEqual({
    fields: { note: "Hoà".normalize("NFC"), amount: ["1", "2"] },
    isForm: true,
  });
});

test("JSON keeps what it says; a key named __proto__ is only a key", async () => {
  const { fields } = await readBody(sent('{"a":"","n":1,"__proto__":{"x":1}}', "application/json; charset=utf-8"));
  expect(Object.keys(fields)).toEqual(["a", "n", "__proto__"]);
  expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
});

test.each([
  ["{", "application/json", 400],
  ["null", "application/json", 400],
  ['"\\u0000"', "application/json", 400],
  ["a=%00", FORM, 400],
  ["{}", "text/plain", 415],
  ["x".repeat(1_048_577), "application/json", 413],
] as const)("%.12s as %s is refused", async (body, type, status) => {
  await expect(readBody(sent(body, type))).rejects.toMatchObject({ status });
});

test("bytes that are not UTF-8 are refused rather than replaced", async () => {
  const bytes = new Uint8Array([0x61, 0x3d, 0xff]);
  await expect(readBody(sent(bytes, FORM))).rejects.toMatchObject({ status: 400 });
});

test.each([
  ["200 fields", new URLSearchParams(Array.from({ length: 201 }, (_, at) => [`f${at}`, "1"])).toString(), FORM],
  ["empty fields", "&".repeat(300), FORM],
  ["fields by far", new URLSearchParams(Array.from({ length: 90_000 }, (_, at) => [`f${at}`, "1"])).toString(), FORM],
  ["names", `${"n".repeat(200)}=1`, FORM],
  [
    "keys",
    JSON.stringify(Object.fromEntries(Array.from({ length: 90_000 }, (_, at) => [`k${at}`, 1]))),
    "application/json",
  ],
  ["levels", `{"a":${"[".repeat(400_000)}${"]".repeat(400_000)}}`, "application/json"],
  ["lines", `{"a":[${"1,".repeat(400_000)}1]}`, "application/json"],
  [
    "lines in all",
    `{"a":[${Array.from({ length: 100 }, () => `[${"1,".repeat(4_000)}1]`).join(",")}]}`,
    "application/json",
  ],
] as const)("a body beyond the limit of %s is refused at once", async (_what, body, type) => {
  const began = performance.now();
  await expect(readBody(sent(body, type))).rejects.toMatchObject({ status: 400, code: "request.body-too-many-parts" });
  expect(performance.now() - began).toBeLessThan(1_000);
});

test("a form that is let have more fields is read up to its own limit, and refused at once beyond it", async () => {
  const fields = (count: number) =>
    new URLSearchParams(Array.from({ length: count }, (_, at) => [`f${at}`, "1"])).toString();
  expect(Object.keys((await readBody(sent(fields(1_999), FORM), 2_000)).fields)).toHaveLength(1_999);
  const began = performance.now();
  for (const [body, type] of [
    [fields(90_000), FORM],
    [`{"fields":{${Array.from({ length: 90_000 }, (_, at) => `"k${at}":1`).join()}}}`, "application/json"],
  ] as const)
    await expect(readBody(sent(body, type), 2_000)).rejects.toMatchObject({ code: "request.body-too-many-parts" });
  expect(performance.now() - began).toBeLessThan(1_000);
});

test("a text of marks piled up without end is refused instead of being sorted", async () => {
  const piled = `a${"\u0301\u0323".repeat(200_000)}`;
  const began = performance.now();
  for (const [body, type] of [
    [JSON.stringify({ note: piled }), "application/json"],
    [`note=${piled}`, FORM],
  ] as const) {
    await expect(readBody(sent(body, type))).rejects.toMatchObject({ status: 400 });
  }
  expect(performance.now() - began).toBeLessThan(1_000);
});

test.each([
  '{"amount":"1","amount":"2"}',
  '{"amount":"1","\\u0061mount":"2"}',
  '{"lines":[{"a":1},{"b":{"c":1,"c":2}}]}',
])("%s names a key twice, so nobody could say which counts", async (body) => {
  await expect(readBody(sent(body, "application/json"))).rejects.toMatchObject({
    status: 400,
    code: "request.body-key-twice",
  });
});

test("the same key in two objects, and a word that looks like a key, are no repetition", async () => {
  const value = { a: [{ x: 'say "x": {,}' }, { x: "x" }], x: { x: ["x", "x"] } };
  expect((await readBody(sent(JSON.stringify(value, null, 2), "application/json"))).fields).toEqual(value);
});

test.each([
  ["application/json; charset=utf-16", 415],
  [`${FORM}; charset=windows-1258`, 415],
  ['application/json; charset="UTF-8"', 200],
])("%s: %i", async (type, status) => {
  const got = await readBody(sent(type.startsWith(FORM) ? "a=1" : "{}", type)).then(
    () => 200,
    (error: { status: number }) => error.status,
  );
  expect(got).toBe(status);
});
