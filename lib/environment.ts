import { z } from "zod";
import { type Bucket, bucketOf, bucketShape, missingOf } from "./environment/bucket";

const postgres = z.string().regex(/^postgres(ql)?:\/\//, "must be a postgresql:// address");
const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;

const shape = z.object({
  DATABASE_URL: postgres,
  DATABASE_REPLICA_URL: postgres.optional(),
  AUTH_SECRET: z.string().min(32, "must have at least 32 characters"),
  APP_ORIGIN: z.string().refine(isOrigin, "must be an origin: scheme, host and port only"),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  METRICS_TOKEN: z.string().min(16, "must have at least 16 characters").optional(),
  SECURITY_CONTACT: z
    .string()
    .regex(/^(mailto|https|tel):\S+$/, "must be a mailto:, https: or tel: address")
    .optional(),
  AUDIT_HEADS_DIR: z.string().optional(),
  ATTACHMENTS_DIR: z.string().default(".data/files"),
  ...bucketShape,
  CLAMD_ADDRESS: z
    .string()
    .regex(/^[\w.-]+:\d{1,5}$/, "must be host:port")
    .optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/\S+$/, "must be an smtp:// or smtps:// address")
    .optional(),
  MAIL_FROM: z.email("must be an e-mail address").optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});

const completeBucket = (given: Parameters<typeof missingOf>[0], context: z.RefinementCtx) => {
  for (const name of missingOf(given)) context.addIssue({ code: "custom", path: [name], message: "must be set" });
};
const whole = shape.superRefine(completeBucket);
const storage = z.object(bucketShape).superRefine(completeBucket);

/** What the server needs to know from outside, checked once at its start. */
export type Environment = z.infer<typeof shape>;
/** Of it, what the queue's jobs need. */
export type WorkEnvironment = Pick<Environment, "APP_ORIGIN" | "SMTP_URL" | "MAIL_FROM">;

const purpose: Record<string, string> = {
  DATABASE_URL: "the application's login to PostgreSQL",
  DATABASE_REPLICA_URL: "a read-only copy of the database",
  AUTH_SECRET: "the key that signs sessions",
  APP_ORIGIN: "the address people type, for example https://khuyencong.gov.vn",
  PORT: "the port to listen on",
  TRUSTED_PROXIES: "how many proxies of ours stand before the server",
  METRICS_TOKEN: "the token that may read /api/metrics from elsewhere",
  SECURITY_CONTACT: "where weaknesses of the portal are reported",
  ATTACHMENTS_DIR: "the folder the files of dossiers are kept in",
  S3_ENDPOINT: "the object storage that keeps the files of dossiers, needed by the other S3_ variables",
  S3_REGION: "the region of S3_BUCKET, needed by the other S3_ variables",
  S3_BUCKET: "the bucket that keeps the files of dossiers, needed by the other S3_ variables",
  S3_ACCESS_KEY_ID: "the key that may use S3_BUCKET, needed by the other S3_ variables",
  S3_SECRET_ACCESS_KEY: "the secret of S3_ACCESS_KEY_ID, needed by the other S3_ variables",
  S3_PATH_STYLE: "whether the bucket's name stands in the path",
  S3_PREFIX: "what the names of all objects begin with",
  CLAMD_ADDRESS: "where the virus scanner clamd listens, host:port",
  AUDIT_HEADS_DIR: "the folder the audit trail's heads are written to each day",
  SMTP_URL: "the mail server, for example smtps://user:password@host:465",
  MAIL_FROM: "the address mail comes from",
  LOG_LEVEL: "how much to log",
};

/** Variables are missing or wrong; the message has one sentence for each. */
export class EnvironmentRefused extends Error {
  override name = "EnvironmentRefused";
}

/**
 * Reads and checks the environment variables; a variable set to nothing counts as missing.
 * @throws EnvironmentRefused with a sentence for every variable that is missing or wrong.
 */
export function readEnvironment(source: Record<string, string | undefined> = process.env): Environment {
  return checked(whole, source);
}

const working = shape.pick({ APP_ORIGIN: true, SMTP_URL: true, MAIL_FROM: true });

/**
 * What the queue's jobs need of the environment, which the operator's command reads without the rest.
 * @throws EnvironmentRefused with a sentence for every variable that is missing or wrong.
 */
export function readWorkEnvironment(): WorkEnvironment {
  return checked(working, process.env);
}

function checked<S extends z.ZodType>(wanted: S, source: Record<string, string | undefined>): z.output<S> {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const read = wanted.safeParse(given);
  if (read.success) return read.data;
  const sentences = read.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const about = `${name} (${purpose[name]})`;
    return given[name] === undefined ? `${about} is not set.` : `${about} is wrong: ${issue.message}.`;
  });
  throw new EnvironmentRefused([...new Set(sentences)].join("\n"));
}

/** The folder of dossiers' files, which the operator's commands need without the rest. */
export function attachmentsFolder(): string {
  return shape.shape.ATTACHMENTS_DIR.parse(process.env.ATTACHMENTS_DIR || undefined);
}

/**
 * The bucket dossiers' files are kept in, or null where that is the folder; the operator's commands need it without the rest.
 * @throws EnvironmentRefused with a sentence for every S3_ variable that is missing or wrong.
 */
export function attachmentsBucket(): Bucket | null {
  return bucketOf(checked(storage, process.env));
}

/** Whether a virus scanner looks at files before they are given out. */
export function scansFiles(): boolean {
  return Boolean(process.env.CLAMD_ADDRESS);
}

let known: Environment | undefined;

/** The environment of this process, read and checked the first time it is asked for. */
export function environment(): Environment {
  known ??= readEnvironment();
  return known;
}
