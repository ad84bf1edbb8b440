import { appraisalMinutes } from "@/lib/documents/projects/appraisal-minutes";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import { getAppraisal } from "@/lib/queries/projects/get-appraisal";

/** The minutes of a đề án's local appraisal; one that was not appraised as it stands has none. */
export async function minutesPaper(scope: ReadScope, { code }: { readonly code: string }) {
  const appraised = await getAppraisal(scope, code);
  return appraised ? appraisalMinutes(appraised) : refuse({ code: "access.not-found", entity: "project", id: code });
}
