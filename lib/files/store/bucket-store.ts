import { createReadStream } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { DeleteObjectCommand, GetObjectCommand, ListObjectsV2Command } from "@aws-sdk/client-s3";
import { FilesAway } from "@/lib/domain/attachment/files-away";
import type { Bucket } from "@/lib/environment/bucket";
import type { Received } from "../receive-file";
import { askedInTime, bucketClient, inWords } from "./bucket-client";
import { type FileStore, isFileId, type Kept } from "./file-store";
import { putHashed } from "./put-hashed";

/** The longest a bucket may take to begin an answer or to go on with one, and to take a file of 20 MB. */
const LONGEST = { answerMs: 4_000, takingMs: 60_000 };
/** Ten million files. */
const MOST_PAGES = 10_000;

/** Files in a bucket of an S3-compatible store, named as they are named in the folder. */
export function bucketStore(bucket: Bucket, { answerMs, takingMs } = LONGEST): FileStore {
  const client = bucketClient(bucket);
  const root = `${bucket.prefix}kept/`;
  const object = (id: string) => ({ Bucket: bucket.bucket, Key: `${root}${id.slice(0, 2)}/${id}` });
  const ask = <T>(work: (abortSignal: AbortSignal) => Promise<T>) => askedInTime(answerMs, work);
  return {
    place: `the bucket ${bucket.bucket} at ${bucket.endpoint}${bucket.prefix && `, below ${bucket.prefix}`}`,
    isCopied: false,
    async keep(received: Received) {
      const put = putHashed(object(received.id), received);
      const body = createReadStream(received.path);
      body.on("error", () => undefined);
      try {
        await askedInTime(takingMs, (abortSignal) => client.send(put(body), { abortSignal }));
      } finally {
        body.destroy();
      }
      await rm(received.path, { force: true });
    },
    async open(id, range) {
      const part = range && { Range: `bytes=${range.from}-${range.to}` };
      const command = new GetObjectCommand({ ...object(id), ...part });
      const { Body } = await ask((abortSignal) => client.send(command, { abortSignal }));
      if (!(Body instanceof Readable)) throw new FilesAway("an answer without bytes");
      return Readable.from(whileItGoesOn(Body, answerMs), { objectMode: false });
    },
    async remove(id) {
      await ask((abortSignal) => client.send(new DeleteObjectCommand(object(id)), { abortSignal }));
    },
    async *list() {
      let next: string | undefined;
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const command = new ListObjectsV2Command({ Bucket: bucket.bucket, Prefix: root, ContinuationToken: next });
        const { Contents = [], NextContinuationToken } = await ask((abortSignal) =>
          client.send(command, { abortSignal }),
        );
        yield Contents.map(kept).filter(({ id }) => isFileId(id));
        next = NextContinuationToken;
        if (next === undefined) return;
      }
    },
  };
}

function kept({ Key = "", LastModified }: { Key?: string | undefined; LastModified?: Date | undefined }): Kept {
  return { id: path.posix.basename(Key), since: LastModified?.getTime() ?? Number.POSITIVE_INFINITY };
}

/** A body as it is read, given up when the bucket, and not whoever reads, falls silent. */
async function* whileItGoesOn(body: Readable, longestMs: number): AsyncGenerator<Uint8Array> {
  const watch = () => setTimeout(() => body.destroy(new Error(`silent for ${longestMs} ms`)), longestMs);
  let late = watch();
  try {
    for await (const part of body) {
      clearTimeout(late);
      yield part;
      late = watch();
    }
  } catch (error) {
    throw inWords(error);
  } finally {
    clearTimeout(late);
    body.destroy();
  }
}
