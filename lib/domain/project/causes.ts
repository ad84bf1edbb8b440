import type { Dong } from "../money";
import type { ProjectView } from "./project-query";

/** Đề án of one ready view, and the money held up in them, in đồng (see `gapOf`). */
export type Cause = { readonly view: ProjectView; readonly projects: number; readonly amount: Dong };

/**
 * Why planned money of a province is not spent (vì sao), as its records stand today. One đề án may stand in two views
 * (past its end and not released), so causes do not add up; each equals the list of đề án that it opens.
 */
export type Causes = {
  /** In the order of PROJECT_VIEWS; those without a đề án are left out. */
  readonly causes: readonly Cause[];
  /** The đề án with the most assigned and not spent. */
  readonly largest: { readonly code: string; readonly title: string; readonly unspent: Dong } | null;
};
