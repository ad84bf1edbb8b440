import { describe, expect, test } from "vitest";
import { EnvironmentRefused, readEnvironment } from "@/lib/environment";

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

  test("never repeats a secret it refuses", () => {
    expect(refusalOf({ ...complete, AUTH_SECRET: "hunter2" })).not.toContain("hunter2");
  });
});
