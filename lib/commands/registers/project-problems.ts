import { currentReference } from "@/lib/db/reference";
import type { Transaction } from "@/lib/db/transaction";
import type { IntakeProblem } from "@/lib/domain/intake/problem";
import { stewardOf } from "@/lib/domain/territory/territory";
import { problemOf } from "@/lib/intake/problem-of";
import type { RegisterFile } from "@/lib/intake/registers/read-file";
import { findAssigned } from "@/lib/queries/registers/find-assigned";

/** Cells that name a đề án which is not one of their row's province, or not assigned yet. */
export async function projectProblems(
  tx: Transaction,
  { sheet, entries, projectColumns }: RegisterFile,
): Promise<IntakeProblem[]> {
  if (projectColumns.length === 0) return [];
  const { territory } = await currentReference();
  const named = entries.flatMap(({ row, unitId, fields }) =>
    projectColumns.flatMap(({ key, column, heading }) => {
      const code = fields[key];
      const steward = stewardOf(territory, unitId);
      return code === undefined ? [] : [{ row, column, heading, code: String(code), steward }];
    }),
  );
  const wanted = new Map<string, Set<string>>();
  for (const { code, steward } of named) wanted.set(steward, (wanted.get(steward) ?? new Set()).add(code));
  const known = new Map<string, ReadonlySet<string>>();
  for (const [steward, codes] of wanted) known.set(steward, await findAssigned(tx, [...codes], steward));
  return named
    .filter(({ code, steward }) => !known.get(steward)?.has(code))
    .map(({ code, steward: _, ...place }) => problemOf("entry-project-unknown", { sheet, ...place, read: code }));
}
