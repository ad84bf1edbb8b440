import { PROJECT_STEPS } from "../steps/project-steps";
import type { Role } from "./roles";

type Taken = { readonly of: "project"; readonly by: readonly Role[]; readonly operator: false };
type ProjectStep = keyof typeof PROJECT_STEPS;

const taken = (step: ProjectStep): Taken => ({ of: "project", by: PROJECT_STEPS[step].by, operator: false });

/** Each step on the way of a đề án is a permission of its own: who appraises is not who returns. Who edits, begins. */
export const PROJECT_RULES = {
  "project.create": taken("project.edit"),
  "project.edit": taken("project.edit"),
  "project.submit": taken("project.submit"),
  "project.return": taken("project.return"),
  "project.return-central": taken("project.return-central"),
  "project.appraise-local": taken("project.appraise-local"),
  "project.register": taken("project.register"),
  "project.appraise-central": taken("project.appraise-central"),
  "project.withdraw": taken("project.withdraw"),
  "project.withdraw-registered": taken("project.withdraw-registered"),
  "project.reject": taken("project.reject"),
  "project.reject-central": taken("project.reject-central"),
  "project.contract": taken("project.contract"),
  "project.contract-central": taken("project.contract-central"),
  "project.start": taken("project.start"),
  "project.accept": taken("project.accept"),
  "project.accept-year": taken("project.accept-year"),
  "project.settle": taken("project.settle"),
  "project.settle-central": taken("project.settle-central"),
  "project.stop": taken("project.stop"),
  "project.stop-local": taken("project.stop-local"),
  "project.withdraw-assigned": taken("project.withdraw-assigned"),
} as const satisfies Record<ProjectStep | "project.create", Taken>;
