import { statesWhere } from "@/lib/domain/project/state";

/** The states whose record has this, as a list of SQL's literals: names of our own, never what somebody typed. */
export function stateList(holds: Parameters<typeof statesWhere>[0]): string {
  return statesWhere(holds)
    .map((state) => `'${state}'`)
    .join(", ");
}
