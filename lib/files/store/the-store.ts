import { attachmentsBucket } from "@/lib/environment";
import { diskStore } from "./disk-store";
import type { FileStore } from "./file-store";

let bucket: Promise<FileStore> | undefined;

/** Where this portal keeps files: a bucket where the environment names one, whose client is loaded then only. */
export async function theStore(): Promise<FileStore> {
  const named = attachmentsBucket();
  if (named === null) return diskStore;
  bucket ??= import("./bucket-store").then(({ bucketStore }) => bucketStore(named));
  return bucket;
}
