import { z } from "zod";
import { MOST_RESERVED } from "@/lib/domain/reserve/reserve-list";
import { pageParam, separatorParam, yearFilter, yearParam } from "./address-values";
import { seenVersion } from "./project-steps";
import { projectCodeInput } from "./projects-query";
import { text } from "./text";

const { code } = projectCodeInput.shape;
const reason = text(2000).pipe(z.string().min(1));

/** The list of a plan year. */
export const reserveListInput = z.object({ year: yearParam });

/** The page of a list: next year's unless told. */
export const reservePageInput = z.object({ year: yearFilter, page: pageParam });

export const reserveFileInput = reserveListInput.extend({ separator: separatorParam });

const removal = z.strictObject({ code, reason });

/** A whole list in order, on the version that was seen: every đề án once, those that leave it with a reason. */
export const arrangeReserveInput = z
  .strictObject({
    year: yearParam,
    version: seenVersion,
    order: z.array(code).max(MOST_RESERVED),
    removed: z.array(removal).max(MOST_RESERVED).default([]),
  })
  .superRefine(({ order, removed }, context) => {
    const seen = new Set<string>();
    const once = (one: string, path: (string | number)[]) => {
      if (seen.has(one)) context.addIssue({ code: "custom", path, params: { problem: "repeated" } });
      seen.add(one);
    };
    for (const [at, one] of order.entries()) once(one, ["order", at]);
    for (const [at, one] of removed.entries()) once(one.code, ["removed", at, "code"]);
  });

/** A form sends digits, another system a number. */
const place = z.preprocess(
  (given) => (typeof given === "string" && /^[0-9]{1,4}$/.test(given.trim()) ? Number(given) : given),
  z.int().min(1).max(MOST_RESERVED),
);
/** `seat` is the rank of the row that a form was sent from, to come back to. */
const seen = { year: yearParam, version: seenVersion, seat: place.default(1) };
/** One box ticked comes as a text, several as a list. */
const chosen = z.preprocess(
  (given) => (typeof given === "string" ? [given] : given),
  z.array(code).min(1).max(MOST_RESERVED),
);

/** One change of a list; the row of the page sends the place typed beside each of its buttons. */
export const changeReserveInput = z.discriminatedUnion("act", [
  z.strictObject({ ...seen, act: z.enum(["up", "down"]), code, to: z.unknown().optional() }),
  z.strictObject({ ...seen, act: z.literal("place"), code, to: place }),
  z.strictObject({ ...seen, act: z.literal("add"), codes: chosen }),
  z.strictObject({ ...seen, act: z.literal("remove"), code, reason }),
]);

export type ArrangeReserveInput = z.output<typeof arrangeReserveInput>;
type Without<Input, Name extends PropertyKey> = Input extends unknown ? Omit<Input, Name> : never;

/** The change itself, wherever it was sent from. */
export type ChangeReserveInput = Without<z.output<typeof changeReserveInput>, "seat">;
