import { holdListed } from "@/lib/db/hold-listed";
import type { Transaction } from "@/lib/db/transaction";
import { refuse } from "@/lib/domain/errors";
import type { RecordReleaseInput } from "@/lib/input/releases";
import { type FoundLineProject, findLineProjects } from "@/lib/queries/plans/find-line-projects";

/** A line of a release with its đề án, whose money stands under its lock. */
export type FoundReleasedLine = RecordReleaseInput["lines"][number] & { readonly project: FoundLineProject };

/**
 * The lines of a release with their đề án, which are held before their money is read.
 *
 * Refuses with `release.line-project-unknown` or `release.line-repeated`, which name the line.
 */
export async function releasedLines(
  tx: Transaction,
  { lines, year }: Pick<RecordReleaseInput, "lines" | "year">,
): Promise<FoundReleasedLine[]> {
  const codes = [...new Set(lines.map(({ projectCode }) => projectCode))];
  const sought = { code: { in: codes } };
  await holdListed(
    tx,
    (await findLineProjects(tx, sought, year)).map(({ id }) => id),
  );
  const found = new Map((await findLineProjects(tx, sought, year)).map((project) => [project.code, project]));
  const seen = new Set<string>();
  return lines.map((sent) => {
    const said = { line: sent.line, project: sent.projectCode };
    const project = found.get(sent.projectCode);
    const isOfYear = project && project.fund === "KCQG" && project.startYear <= year && year <= project.endYear;
    if (!project || !isOfYear) return refuse({ code: "release.line-project-unknown", ...said });
    if (seen.has(sent.projectCode)) return refuse({ code: "release.line-repeated", ...said });
    seen.add(sent.projectCode);
    return { ...sent, project };
  });
}
