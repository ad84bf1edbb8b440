import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { apiDescription } from "@/lib/server/openapi/document";

const ORIGIN = "https://khuyencong.example.vn";
const description = JSON.parse(JSON.stringify(apiDescription(ORIGIN))) as Description;

type Parameter = { in: string; name: string; required?: boolean };
type Operation = { summary: string; parameters?: Parameter[]; responses: Record<string, { description: string }> };
type Description = {
  openapi: string;
  info: { title: string; version: string };
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Record<string, unknown>>;
};

const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

/** Addresses under app/api with the methods each route file answers; next-auth's are listed one by one. */
function served(): string[] {
  const files = readdirSync("app/api", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith("route.ts"),
  );
  return files.flatMap((file) => {
    const address = `/api/${file.replace(/\/route\.ts$/, "")}`.replace(/\[(\w+)\]/g, "{$1}");
    if (address.includes("nextauth")) return [];
    const methods = [
      ...readFileSync(`app/api/${file}`, "utf8").matchAll(/export (?:const|async function|function) ([A-Z]+)\b/g),
    ];
    return methods.map(([, method = ""]) => `${method.toLowerCase()} ${address}`);
  });
}

test("is OpenAPI 3.1 of this portal", () => {
  expect(description.openapi).toMatch(/^3\.1\.\d+$/);
  expect(description.info).toMatchObject({ title: "Khuyến công", version: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
  expect(description.servers).toEqual([{ url: ORIGIN }]);
});

test("describes every address the portal serves, and none it does not", () => {
  const described = operations.map(({ path, method }) => `${method} ${path}`);
  const own = described.filter((line) => !line.includes("/api/auth/") && !line.endsWith("openapi.json"));
  expect(own.sort()).toEqual(
    served()
      .filter((line) => !line.endsWith("openapi.json"))
      .sort(),
  );
});

describe.each(operations)("$method $path", ({ path, operation }) => {
  test("has words for itself and for each of its answers", () => {
    expect(operation.summary.length).toBeGreaterThan(7);
    expect(Object.keys(operation.responses).every((status) => /^[1-5]\d\d$/.test(status))).toBe(true);
    expect(Object.values(operation.responses).every((answer) => answer.description.length > 0)).toBe(true);
  });

  test("declares each part of its address, once", () => {
    const inPath = (operation.parameters ?? []).filter((parameter) => parameter.in === "path");
    expect(inPath.map(({ name }) => `{${name}}`).sort()).toEqual((path.match(/\{\w+\}/g) ?? []).sort());
    expect(inPath.every(({ required }) => required)).toBe(true);
    const names = (operation.parameters ?? []).map((parameter) => `${parameter.in} ${parameter.name}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

test("every reference leads somewhere", () => {
  const references = [...JSON.stringify(description).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(
    ([, pointer = ""]) => pointer,
  );
  expect(references.length).toBeGreaterThan(5);
  for (const pointer of new Set(references)) {
    const found = pointer.split("/").reduce<unknown>((at, key) => Reflect.get(Object(at), key), description);
    expect(found, pointer).toBeTypeOf("object");
  }
});

test("a money write asks for its key in the header and not again in the body", () => {
  const post = description.paths["/api/v1/vouchers"]?.post;
  expect(post?.parameters).toContainEqual(
    expect.objectContaining({ in: "header", name: "Idempotency-Key", required: true }),
  );
  expect(JSON.stringify(post && Reflect.get(post, "requestBody"))).not.toContain("idempotencyKey");
});
