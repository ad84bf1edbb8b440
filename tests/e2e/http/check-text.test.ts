import { expect, test } from "@playwright/test";
import { ask, writing } from "../../support/ask";

const origin = () => test.info().project.use.baseURL ?? "";
const path = "/api/v1/check-text";
const send = (value: unknown, headers: Record<string, string> = {}) =>
  ask(origin(), path, writing(origin(), value, headers));
const text = "Chín tháng thực hiện 45,9 tỷ đồng, đạt 63,3% kế hoạch năm 2023 (78,7 tỷ đồng).";

test("a wrong percentage is answered with what it should be, and with the plan it was divided by", async () => {
  const { status, headers, text: body } = await send({ text });

  expect(status).toBe(200);
  expect(headers["cache-control"]).toBe("private, no-store");
  expect(JSON.parse(body).findings).toMatchObject([
    {
      ...{
        sentence: text,
        kind: "executed",
        stated: "63,3",
        expected: "58,3",
        verdict: "wrong",
        formula: "45,9 : 78,7 = 58,3%",
      },
      place: { start: text.indexOf("63,3"), end: text.indexOf("63,3") + 5 },
      explanation: { truncated: "58,3", otherPlan: { year: 2022, value: "63,3" } },
    },
  ]);
});

test("a program that names no origin is answered, a page of somebody else's is not", async () => {
  const body = JSON.stringify({ text });
  const json = { "Content-Type": "application/json" };

  expect((await ask(origin(), path, { method: "POST", body, headers: json })).status).toBe(200);
  expect((await send({ text }, { Origin: "https://evil.example" })).status).toBe(403);
});

test("what cannot be read is 400, too large 413, of another format 415, of the wrong shape 422 with its field", async () => {
  expect((await send("{")).status).toBe(400);
  expect((await send({ text: "1".repeat(1_100_000) })).status).toBe(413);
  expect((await send(text, { "Content-Type": "text/plain" })).status).toBe(415);
  expect((await ask(origin(), path)).status).toBe(405);
  for (const wrong of [
    {},
    { text: "" },
    { text: 5 },
    { text: "1".repeat(1_000_000) },
    { text: "5 tỷ ".repeat(4_001) },
  ]) {
    const { status, headers, text: body } = await send(wrong);
    expect([status, headers["content-type"]]).toEqual([422, "application/problem+json; charset=utf-8"]);
    expect(JSON.parse(body).errors.map((error: { path: string }) => error.path)).toEqual(["text"]);
  }
});

test("OpenAPI describes it from the schemas", async () => {
  const { paths } = JSON.parse((await ask(origin(), "/api/v1/openapi.json")).text);

  expect(Object.keys(paths[path] ?? {})).toEqual(["post"]);
  expect(Object.keys(paths[path].post.responses).sort()).toEqual([
    "200",
    "400",
    "403",
    "413",
    "415",
    "422",
    "429",
    "503",
  ]);
});
