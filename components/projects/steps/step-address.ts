import type { StepVerb } from "@/lib/domain/steps/verbs";
import { projectHref } from "../project-address";

/** The page on which a step is taken on a đề án. */
export function stepHref(code: string, verb: StepVerb): string {
  return `${projectHref(code)}/steps/${verb}`;
}
