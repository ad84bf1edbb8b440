import type { z } from "zod";
import type { Permission } from "@/lib/domain/access/permissions";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * Who may ask. `anyone` sees the public view, and more when signed in; `signed-in` is every role; `operations` is this
 * machine or whoever has the token; a permission is for those who hold it, whatever else the command then checks.
 */
export type Access = "anyone" | "signed-in" | "operations" | Permission;

/** One address of the portal with one method: all that the door needs to know before anybody answers. */
export type Route = {
  readonly method: Method;
  /** Fixed parts as they are, others as `{name}`. Pages have their English twin under /en. */
  readonly path: string;
  readonly who: Access;
  /** Names in the query string that change the answer. */
  readonly parameters: readonly string[];
  /** Whether the door may keep what anyone is answered, until the data's version or the day moves on. */
  readonly kept: boolean;
  /** The largest body, in bytes; a read has none. */
  readonly largestBody: number;
  /** The most fields a form, or an object of a JSON body, may have where that is more than the usual two hundred. */
  readonly mostFields?: number;
  /** Asks with a body and changes nothing, so it may come from a program that names no origin. */
  readonly changesNothing?: true;
  /** How many milliseconds its answer may take where that is more than usual, because it does the same to many things. */
  readonly longestMs?: number;
};

/** What an API address answers with. The schema writes the answer too, so that it cannot differ from its description. */
export type Reply = {
  readonly status: 200 | 201 | 302;
  readonly description: string;
  readonly schema?: z.ZodType;
  readonly type?: string;
};

export const TAGS = [
  ...(["figures", "files", "records", "reports", "ledger", "drafts"] as const),
  ...(["notices", "accounts", "sign-in", "operations"] as const),
] as const;

/** An address of the API, with all that its description says of it. */
export type ApiRoute<Input extends z.ZodType = z.ZodType> = Route & {
  readonly summary: string;
  readonly tag: (typeof TAGS)[number];
  /** Query string, parts of the path and body together, as they are checked. */
  readonly input: Input;
  readonly reply: Reply;
  /** Statuses of the problems it may answer with. */
  readonly problems: readonly number[];
  /** A money write: asks for an idempotency key. */
  readonly money: boolean;
  /** How a body may be sent. */
  readonly bodies: readonly string[];
};
