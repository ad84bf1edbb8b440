import { z } from "zod";
import { noParameters } from "@/lib/input/no-parameters";
import { bytes, CHECKS_MS, json, read } from "./define";

const invariant = z.object({
  name: z.string(),
  checked: z.int(),
  failures: z.int(),
  examples: z.array(z.string()).meta({ description: "Keys of at most five rows that failed" }),
});
const health = z.object({ status: z.enum(["ok", "not ready"]) });
const readiness = health.extend({
  warnings: z.array(z.string()).optional().meta({ description: "What an operator should do soon, with its remedy" }),
});
const operations = { tag: "operations", input: noParameters, kept: false } as const;

export const readInvariants = read({
  ...operations,
  longestMs: CHECKS_MS,
  path: "/api/v1/admin/invariants",
  who: "invariants.read",
  summary: "The checks of the data's health: rows checked and failures of each",
  reply: json("The checks", z.object({ items: z.array(invariant) })),
});

export const readDescription = read({
  ...operations,
  path: "/api/v1/openapi.json",
  who: "anyone",
  summary: "This description",
  problems: [429],
  reply: json("OpenAPI 3.1", z.record(z.string(), z.unknown())),
});

export const readLive = read({
  ...operations,
  path: "/api/health/live",
  who: "anyone",
  summary: "The process answers",
  problems: [],
  reply: json("Alive", health),
});

export const readReady = read({
  ...operations,
  path: "/api/health/ready",
  who: "anyone",
  summary: "The process may be given requests: database, migrations, not stopping",
  problems: [503],
  reply: json("Ready", readiness),
});

export const readMetrics = read({
  ...operations,
  path: "/api/metrics",
  who: "operations",
  summary: "Operational figures for Prometheus; from the machine itself or with a token",
  problems: [403],
  reply: bytes("The figures", "text/plain"),
});
