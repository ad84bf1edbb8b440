import { CRITERIA, type Sheet } from "@/lib/domain/project/criteria";

type Mark = { readonly criterion: string; readonly passed: boolean; readonly note: string | null };

/** The marks of a sheet's rows as the domain has them, in the order of the law. */
export function markedCriteria(marks: readonly Mark[]): Sheet["criteria"] {
  return CRITERIA.flatMap((code) =>
    marks.filter(({ criterion }) => criterion === code).map(({ passed, note }) => ({ code, passed, note })),
  );
}
