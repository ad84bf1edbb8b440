import path from "node:path";
import { fileURLToPath } from "node:url";

/** The root folder of this checkout. Everything the embedded server keeps is named after it. */
export const checkoutRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");

/** Folder of everything generated at run time: the embedded database, its passwords, uploaded files. Never in git. */
export const dataRoot = path.join(checkoutRoot, ".data");

/** `demo` keeps people's work and is durable; `test` may lose everything at a power cut and is the faster for it. */
export type ClusterKind = "demo" | "test";

/** One embedded cluster; `root` is the folder it is kept in, this checkout's `.data/` unless told otherwise. */
export type Cluster = { readonly kind: ClusterKind; readonly root?: string };

const clusterNames: Record<ClusterKind, string> = { demo: "postgres", test: "test-postgres" };

/** Folder a cluster is kept in. */
export const rootOf = ({ root = dataRoot }: Cluster): string => root;

/** Name of a cluster's folder, and of its files without their endings. */
export const clusterName = ({ kind }: Cluster): string => clusterNames[kind];

/** Path of one of a cluster's own files, for example its memory `.json`. */
export const clusterFile = (cluster: Cluster, ending: string): string =>
  path.join(rootOf(cluster), `${clusterName(cluster)}${ending}`);
