import { expect, test } from "vitest";
import { readBody } from "@/lib/server/read-body";

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
