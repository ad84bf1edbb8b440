import { z } from "zod";

/** A bucket of an S3-compatible store. */
export type Bucket = {
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Whether the bucket's name stands in the path of its addresses, rather than before the host's name. */
  readonly pathStyle: boolean;
  /** What the names of all objects begin with: nothing, or a path that ends in a slash. */
  readonly prefix: string;
};

const isEndpoint = (text: string): boolean => /^https?:\/\/[^/?#@]+\/?$/.test(text) && URL.canParse(text);

/** The variables of object storage: the first five are set together or not at all. */
export const bucketShape = {
  S3_ENDPOINT: z.string().refine(isEndpoint, "must be an http:// or https:// address without a path").optional(),
  S3_REGION: z.string().optional(),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "must be a bucket's name")
    .optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  S3_PATH_STYLE: z.enum(["true", "false"]).default("true"),
  S3_PREFIX: z
    .string()
    .regex(/^[\w.-]+(\/[\w.-]+)*\/?$/, "must be names with slashes between them")
    .optional(),
};

const TOGETHER = ["S3_ENDPOINT", "S3_REGION", "S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"] as const;

type Variables = Partial<Record<keyof typeof bucketShape, string | undefined>>;

/** Which of the five are missing where another S3_ variable is set: files would go where nobody meant them to. */
export function missingOf(given: Variables): readonly string[] {
  const isMeant = [...TOGETHER, "S3_PREFIX" as const].some((name) => given[name] !== undefined);
  return isMeant ? TOGETHER.filter((name) => given[name] === undefined) : [];
}

/** The bucket that checked variables name; null where they name none. */
export function bucketOf(given: Variables): Bucket | null {
  const { S3_ENDPOINT, S3_REGION, S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = given;
  if (!S3_ENDPOINT || !S3_REGION || !S3_BUCKET || !S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY) return null;
  return {
    ...{ endpoint: S3_ENDPOINT, region: S3_REGION, bucket: S3_BUCKET },
    ...{ accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY },
    pathStyle: given.S3_PATH_STYLE !== "false",
    prefix: given.S3_PREFIX ? `${given.S3_PREFIX.replace(/\/$/, "")}/` : "",
  };
}
