import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import S3rver from "@20minutes/s3rver";
import type { Bucket } from "@/lib/environment/bucket";

// The client would say in every run which Node it will need some day.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
const NAME = "khuyencong";
/** The one key that the server knows; another it refuses. */
const KEY = { accessKeyId: "S3RVER", secretAccessKey: "S3RVER" };

/** An S3 server of one's own with one empty bucket, which can be closed and opened again at the same address. */
export async function anS3Server() {
  const directory = await mkdtemp(path.join(tmpdir(), "bucket-"));
  // It signs a bucket's own address without the slash that today's clients end it with.
  const options = {
    ...{ address: "127.0.0.1", directory, silent: true, vhostBuckets: false },
    allowMismatchedSignatures: true,
  };
  const answering = new Set<Promise<void>>();
  const made = (port: number, buckets: readonly string[]) => {
    const configureBuckets = buckets.map((name) => ({ name }));
    const one = new S3rver({ ...options, port, configureBuckets });
    one.middleware.unshift((_, next) => {
      const answer = next().finally(() => answering.delete(answer));
      answering.add(answer);
      return answer;
    });
    return one;
  };
  let server = made(0, [NAME]);
  const { port } = await server.run();
  /** Cut connections do not stop what it writes: it has closed once that has ended too. */
  const close = async () => {
    const closed = server.close();
    server.httpServer.closeAllConnections();
    await closed;
    await Promise.allSettled(answering);
  };
  const bucket: Bucket = {
    ...{ endpoint: `http://127.0.0.1:${port}`, region: "vn-1", bucket: NAME, ...KEY },
    ...{ pathStyle: true, prefix: "portal/" },
  };
  return {
    bucket,
    close,
    open: async () => {
      server = made(port, []);
      await server.run();
    },
    remove: async () => {
      await close();
      await rm(directory, { recursive: true, maxRetries: 5 });
    },
    /** Paths of all objects below the bucket. */
    objects: async () => {
      const found = await readdir(path.join(directory, NAME), { recursive: true }).catch(() => []);
      return found
        .filter((name) => name.endsWith("._S3rver_object"))
        .map((name) => name.replace("._S3rver_object", ""));
    },
    /** Where the server itself keeps an object's bytes. */
    placeOf: (object: string) => path.join(directory, NAME, `${object}._S3rver_object`),
  };
}

/** The variables that name a bucket to the portal. */
export const variablesOf = ({ endpoint, region, bucket, accessKeyId, secretAccessKey, prefix }: Bucket) => ({
  ...{ S3_ENDPOINT: endpoint, S3_REGION: region, S3_BUCKET: bucket, S3_PREFIX: prefix },
  ...{ S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey },
});
