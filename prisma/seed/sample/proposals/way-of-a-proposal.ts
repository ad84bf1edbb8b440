import type { PROJECT_STEPS } from "@/lib/domain/steps/project-steps";
import type { ProjectStepCode } from "@/lib/domain/steps/verbs";
import type { Randomness } from "../chance/randomness";
import type { Proposal } from "./proposal";

type BeforePlan = "DRAFT" | "SUBMITTED" | "RETURNED" | "APPRAISED_LOCAL" | "REGISTERED" | "APPRAISED_CENTRAL";

/** The steps of a đề án that has no plan yet. */
export type Taken = {
  [Code in ProjectStepCode]: (typeof PROJECT_STEPS)[Code]["from"][number] extends BeforePlan ? Code : never;
}[ProjectStepCode];

/** So many were returned once by their Sở and have answered since. */
const ANSWERED = 0.35;

/** The steps that brought a đề án where it stands, in order; none for a draft. */
export function wayOf(random: Randomness, { state, fund }: Proposal): Taken[] {
  const submitted: Taken[] = random.chance(ANSWERED)
    ? ["project.submit", "project.return", "project.submit"]
    : ["project.submit"];
  const appraised: Taken[] = [...submitted, "project.appraise-local"];
  const registered: Taken[] = [...appraised, "project.register"];
  const atTheCuc = fund === "KCQG" && random.chance(0.5);
  switch (state) {
    case "SUBMITTED":
      return submitted;
    case "RETURNED":
      return atTheCuc ? [...registered, "project.return-central"] : ["project.submit", "project.return"];
    case "APPRAISED_LOCAL":
      return appraised;
    case "REGISTERED":
      return registered;
    case "APPRAISED_CENTRAL":
      return [...registered, "project.appraise-central"];
    case "REJECTED":
      return atTheCuc ? [...registered, "project.reject-central"] : [...submitted, "project.reject"];
    case "WITHDRAWN":
      return [...submitted, "project.withdraw"];
    default:
      return [];
  }
}
