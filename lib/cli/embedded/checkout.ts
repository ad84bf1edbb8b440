import path from "node:path";
import { fileURLToPath } from "node:url";

/** The root folder of this checkout. Everything the embedded server keeps is named after it. */
export const checkoutRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");

/** Folder of everything generated at run time: the embedded database, its passwords, uploaded files. Never in git. */
export const dataRoot = path.join(checkoutRoot, ".data");

/** `demo` keeps people's work and is durable; `test` may lose everything at a power cut and is the faster for it. */
export type ClusterKind = "demo" | "test";

const clusterNames: Record<ClusterKind, string> = { demo: "postgres", test: "test-postgres" };

/** Name of a cluster's folder, and of its memory file without `.json`, under `.data/`. */
export const clusterName = (kind: ClusterKind): string => clusterNames[kind];
