import { refuse } from "../errors";
import type { Fund } from "../fund";
import { advance } from "../steps/advance";
import type { Section } from "./sections";
import type { ProjectState } from "./state";

/** A đề án under its lock, as an edit is decided on it. */
export type EditedProject = {
  readonly state: ProjectState;
  readonly fund: Fund;
  readonly version: number;
  /** The version each section was last written under; a section left out is as it was begun. */
  readonly sections: readonly { readonly section: string; readonly version: number }[];
};

/** What a person wrote on, and the version of the đề án they had before them. */
export type Edit = {
  readonly seen: number;
  readonly sections: readonly Section[];
  /** What stands in those sections, and what was sent for them, by the names of the fields. */
  readonly kept: Readonly<Record<string, unknown>>;
  readonly given: Readonly<Record<string, unknown>>;
};

/**
 * Whether these sections may be written now. Two people may write on different sections at once; on one section the
 * later is refused, so that no words are lost.
 *
 * Refuses with `step.not-now`, `project.stale` where the version seen never was, or `project.section-stale` with the
 * sections that somebody wrote meanwhile and both texts.
 */
export function decideEdit({ seen, sections, kept, given }: Edit, project: EditedProject): void {
  advance("project.edit", project, {}, null);
  if (seen > project.version) refuse({ code: "project.stale", version: project.version });
  const written = sections.filter((section) =>
    project.sections.some((one) => one.section === section && one.version > seen),
  );
  if (written.length > 0)
    refuse({ code: "project.section-stale", version: project.version, sections: written, kept, given });
}
