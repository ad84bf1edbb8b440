import { describe, expect, test, vi } from "vitest";
import { attachmentsBucket, EnvironmentRefused, readEnvironment } from "@/lib/environment";

const complete = {
  DATABASE_URL: "postgresql://portal_app:secret@localhost/portal",
  AUTH_SECRET: "a secret long enough to sign every session",
  APP_ORIGIN: "https://khuyencong.gov.vn",
};

const refusalOf = (source: Record<string, string | undefined>): string => {
  try {
    readEnvironment(source);
  } catch (error) {
    if (error instanceof EnvironmentRefused) return error.message;
    throw error;
  }
  return "";
};

describe("the server's environment", () => {
  test("needs a database, a secret and an origin, and has a port and a log level of its own", () => {
    expect(readEnvironment(complete)).toMatchObject({ ...complete, PORT: 3000, LOG_LEVEL: "info" });
  });

  test("names every missing variable at once, each with what it is for", () => {
    expect(refusalOf({}).split("\n")).toEqual([
      "DATABASE_URL (the application's login to PostgreSQL) is not set.",
      "AUTH_SECRET (the key that signs sessions) is not set.",
      "APP_ORIGIN (the address people type, for example https://khuyencong.gov.vn) is not set.",
    ]);
  });

  test("counts a variable set to nothing as missing, and an optional one as absent", () => {
    expect(refusalOf({ ...complete, AUTH_SECRET: "" })).toContain(
      "AUTH_SECRET (the key that signs sessions) is not set.",
    );
    expect(readEnvironment({ ...complete, DATABASE_REPLICA_URL: "", PORT: "" }).PORT).toBe(3000);
  });

  test.each([
    ["AUTH_SECRET", "short", "must have at least 32 characters"],
    ["APP_ORIGIN", "https://khuyencong.gov.vn/cong", "must be an origin"],
    ["APP_ORIGIN", "khuyencong.gov.vn", "is wrong"],
    ["DATABASE_URL", "mysql://localhost/portal", "must be a postgresql:// address"],
    ["PORT", "70000", "is wrong"],
    ["LOG_LEVEL", "loud", "is wrong"],
  ])("refuses %s=%s in words", (name, value, words) => {
    const sentence = refusalOf({ ...complete, [name]: value });
    expect(sentence).toContain(name);
    expect(sentence).toContain(words);
  });

  const bucket = {
    ...{ S3_ENDPOINT: "https://s3.example.vn", S3_REGION: "vn-1", S3_BUCKET: "khuyencong" },
    ...{ S3_ACCESS_KEY_ID: "key", S3_SECRET_ACCESS_KEY: "secret of the bucket" },
  };

  test("takes a bucket whole, or none", () => {
    expect(readEnvironment({ ...complete, ...bucket })).toMatchObject({ ...bucket, S3_PATH_STYLE: "true" });
    expect(refusalOf({ ...complete, S3_PATH_STYLE: "false" })).toBe("");
    for (const name of Object.keys(bucket)) {
      expect(refusalOf({ ...complete, ...bucket, [name]: "" })).toMatch(new RegExp(`^${name} \\(.+\\) is not set\\.$`));
      expect(refusalOf({ ...complete, [name]: Object.entries(bucket).find(([one]) => one === name)?.[1] })).not.toBe(
        "",
      );
    }
    expect(refusalOf({ ...complete, S3_PREFIX: "portal" }).split("\n")).toHaveLength(5);
  });

  test.each([
    ["S3_ENDPOINT", "s3.example.vn", "must be an http:// or https:// address"],
    ["S3_ENDPOINT", "https://s3.example.vn/khuyencong", "without a path"],
    ["S3_BUCKET", "Khuyến công", "must be a bucket's name"],
    ["S3_PATH_STYLE", "yes", "is wrong"],
    ["S3_PREFIX", "/portal", "must be names"],
  ])("refuses a bucket with %s=%s in words", (name, value, words) => {
    const sentence = refusalOf({ ...complete, ...bucket, [name]: value });
    expect(sentence).toContain(`${name} (`);
    expect(sentence).toContain(words);
    expect(sentence).not.toContain(bucket.S3_SECRET_ACCESS_KEY);
  });

  test("reads where files are kept by itself, for the operator's commands", () => {
    vi.stubEnv("S3_PREFIX", "thu/portal/");
    expect(() => attachmentsBucket()).toThrow(EnvironmentRefused);
    for (const [name, value] of Object.entries(bucket)) vi.stubEnv(name, value);
    expect(attachmentsBucket()).toMatchObject({ bucket: "khuyencong", prefix: "thu/portal/", pathStyle: true });
    vi.unstubAllEnvs();
    expect(attachmentsBucket()).toBeNull();
  });

  test("never repeats a secret it refuses", () => {
    expect(refusalOf({ ...complete, AUTH_SECRET: "hunter2" })).not.toContain("hunter2");
  });
});
