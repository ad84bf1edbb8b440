import { PrismaPg } from "@prisma/adapter-pg";
import type pg from "pg";
import { PrismaClient } from "./generated/client";

/** As the pools: the front door and Next are two module graphs in one process, and share one client per pool. */
const shared = globalThis as typeof globalThis & { portalClients?: WeakMap<pg.Pool, PrismaClient> };

/** The generated client over one of our own pools, which keeps its limits and its connections. */
export function clientOver(pool: pg.Pool): PrismaClient {
  shared.portalClients ??= new WeakMap();
  const known = shared.portalClients.get(pool);
  if (known) return known;
  const made = new PrismaClient({ adapter: new PrismaPg(pool) });
  shared.portalClients.set(pool, made);
  return made;
}
