import { z } from "zod";
import { VIEW_LIMITS } from "@/lib/domain/views/saved-view";
import { moneyUnitFilter } from "./money-unit";
import { projectsQueryInput } from "./projects-query";

const listInput = projectsQueryInput.omit({ page: true }).extend({ in: moneyUnitFilter });

/** A name as it is typed: NFC, single spaces. */
const name = z
  .string()
  .transform((text) => text.normalize("NFC").trim().replace(/\s+/gu, " "))
  .pipe(
    z
      .string()
      .min(1)
      .max(VIEW_LIMITS.name)
      .regex(/^\P{Cc}*$/u),
  );

/** The query string of a list of đề án: every value one that the list takes; what it does not know and its page are left out. */
const query = z
  .string()
  .max(2000)
  .transform((text, context) => {
    const given = [...new URLSearchParams(text)].filter(([param, value]) => value !== "" && param in listInput.shape);
    if (listInput.safeParse(Object.fromEntries(given)).success) return canonicalQuery(Object.fromEntries(given));
    context.addIssue({ code: "custom", params: { problem: "malformed" } });
    return z.NEVER;
  });

/** Filters of a list of đề án under a name. */
export const newViewInput = z.object({ name, query });

/** Another name for one of one's own views. */
export const renameViewInput = z.object({ id: z.uuid(), name });

/** One of one's own views. */
export const viewInput = z.object({ id: z.uuid() });

/** The same values as the same text, in whatever order they came; the page of the list is none of them. */
export function canonicalQuery({ page: _page, ...values }: Readonly<Record<string, string>>): string {
  const known = Object.entries(values).filter(([param]) => param in listInput.shape);
  return new URLSearchParams(known.sort(([one], [other]) => (one < other ? -1 : 1))).toString();
}
