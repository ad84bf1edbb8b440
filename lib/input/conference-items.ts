import { z } from "zod";
import { ITEM_KIND_NAMES, ITEM_KINDS, ITEM_STATUSES, type ItemKind } from "@/lib/domain/conference/item";
import { unitParam } from "./address-values";
import { orNothing, whole } from "./conference-values";
import { typedDay } from "./day";
import { seenVersion } from "./project-steps";
import { line, optionalText, text } from "./text";

const optionalLine = (most: number) => orNothing(line(most).transform((typed) => typed || null));

const words = {
  kind: z.enum(ITEM_KIND_NAMES),
  unitId: orNothing(unitParam),
  organisation: optionalLine(200),
  itemNumber: orNothing(whole(1, 999)),
  startsAt: orNothing(z.string().regex(/^([01]?[0-9]|2[0-3])[:h][0-5][0-9]$/)).transform(
    (typed) => typed?.replace("h", ":").padStart(5, "0") ?? null,
  ),
  title: orNothing(text(2000)).transform((typed) => typed || null),
  speaker: optionalLine(200),
  headcount: orNothing(whole(1, 500)),
  names: optionalText(10_000),
  addressee: optionalLine(200),
};

type Written = { readonly kind: ItemKind; readonly title: string | null; readonly headcount: number | null };

/** What each kind cannot be without: delegates how many they are, all others their text. */
const hasTitle = ({ kind, title }: Written) => kind === "PARTICIPANT" || title !== null;
const hasCount = ({ kind, headcount }: Written) => kind !== "PARTICIPANT" || headcount !== null;
const required = (path: string) => ({ path: [path], params: { problem: "required" } });

/** An entry's words as its kind has them: what another kind would have is left out. */
function ofKind<Given extends Written & { readonly itemNumber: number | null }>({ itemNumber, ...given }: Given) {
  const { fields, owner } = ITEM_KINDS[given.kind];
  const has: readonly string[] = owner === "asked" ? [...fields, "unitId", "organisation"] : fields;
  const only = Object.fromEntries(
    Object.entries({ ...given, position: itemNumber }).map(([name, value]) => [
      name,
      has.includes(name) ? value : null,
    ]),
  );
  return { ...given, ...only, position: has.includes("position") ? itemNumber : null, kind: given.kind };
}

const id = z.string().max(40);
const itemId = z.uuid();

/** A new entry of a conference. */
export const addItemInput = z
  .strictObject({ id, ...words })
  .refine(hasTitle, required("title"))
  .refine(hasCount, required("headcount"))
  .transform(({ id: conference, ...given }) => ({ id: conference, words: ofKind(given) }));

/** An entry written anew on the version that was seen. */
export const editItemInput = z
  .strictObject({ id, itemId, version: seenVersion, ...words })
  .refine(hasTitle, required("title"))
  .refine(hasCount, required("headcount"))
  .transform(({ id: conference, itemId: item, version, ...given }) => ({
    ...{ id: conference, itemId: item, version, words: ofKind(given) },
  }));

/** An entry to be removed. */
export const removeItemInput = z.strictObject({ id, itemId, version: seenVersion });

/** What became of a proposal or a task. */
export const followUpInput = z.strictObject({
  ...{ id, itemId, version: seenVersion },
  status: z.enum(ITEM_STATUSES),
  answer: optionalText(4000),
  dueOn: orNothing(typedDay),
});

/** The entry a file is added to; the file itself is read as it comes. */
export const itemFileInput = z.strictObject({ id, itemId });

/** One file of a conference. */
export const conferenceFileInput = z.object({ id, fileId: z.uuid() });

/** The page of an entry's form: of which conference, and which entry or kind. */
export const itemPageInput = z.object({ id, item: z.union([itemId, z.enum(ITEM_KIND_NAMES)]) });

export type AddItemInput = z.output<typeof addItemInput>;
export type EditItemInput = z.output<typeof editItemInput>;
export type RemoveItemInput = z.output<typeof removeItemInput>;
export type FollowUpInput = z.output<typeof followUpInput>;
export type ItemFileInput = z.output<typeof itemFileInput>;
