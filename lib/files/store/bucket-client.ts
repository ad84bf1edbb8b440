import { S3Client } from "@aws-sdk/client-s3";
import { FileGone, FilesAway } from "@/lib/domain/attachment/files-away";
import type { Bucket } from "@/lib/environment/bucket";

/** How long a bucket may keep the portal waiting: somewhat less than a reader's answer may take. */
const CONNECT_MS = 2_000;
/** Shorter than what firewalls and proxies forget silent connections after. */
const IDLE_MS = 30_000;

const nothing = () => undefined;
/** What goes wrong is thrown, and told by whoever asked: the client's own words would stand between the log's lines. */
const quiet = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** A client of one bucket's store. Checksums are sent where S3 asks for them, since not every store knows the others. */
export function bucketClient({ endpoint, region, accessKeyId, secretAccessKey, pathStyle }: Bucket): S3Client {
  const idle = { keepAlive: true, timeout: IDLE_MS };
  return new S3Client({
    ...{ endpoint, region, forcePathStyle: pathStyle, credentials: { accessKeyId, secretAccessKey } },
    ...{ requestChecksumCalculation: "WHEN_REQUIRED", responseChecksumValidation: "WHEN_REQUIRED" },
    ...{ maxAttempts: 2, expectContinueHeader: false, logger: quiet },
    requestHandler: { connectionTimeout: CONNECT_MS, httpAgent: idle, httpsAgent: idle },
  });
}

/**
 * Waits that long for what was asked of a bucket, and no longer even where the connection does not notice.
 * @throws FileGone when it says that there is no such file, FilesAway for anything else.
 */
export async function askedInTime<T>(longestMs: number, ask: (abortSignal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  let late: NodeJS.Timeout | undefined;
  const lateness = new Promise<never>((_, reject) => {
    late = setTimeout(() => {
      reject(new Error(`no answer within ${longestMs} ms`));
      stop.abort();
    }, longestMs);
  });
  try {
    return await Promise.race([ask(stop.signal), lateness]);
  } catch (error) {
    throw inWords(error);
  } finally {
    clearTimeout(late);
  }
}

/** A bucket's fault without what its client hangs on it: logs have no use for requests and keys. */
export function inWords(error: unknown): FilesAway {
  if (!(error instanceof Error)) return new FilesAway(String(error));
  if (error instanceof FilesAway) return error;
  const code = "code" in error && typeof error.code === "string" ? error.code : error.name;
  const said = `${code}: ${error.message}`;
  return error.name === "NoSuchKey" ? new FileGone(said) : new FilesAway(said);
}
