import type { ReadScope } from "../access/read-scope";
import { ROLES } from "../access/roles";
import { ruleOf } from "../access/rules";
import type { RegionCode } from "../figures/execution-query";

/** Whether awards that a report suggests are shown before it is issued: to those who arrange and write it, and nobody else. */
export function seesSuggestions({ role, regionCode }: ReadScope, region: RegionCode): boolean {
  if (role === null || !ruleOf("conference.write").by.includes(role)) return false;
  return ROLES[role].place === "country" || regionCode === region;
}
