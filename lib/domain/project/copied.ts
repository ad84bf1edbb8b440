/** A dossier's parts as they are copied into a new đề án; those that help whom are not, since each may be helped once. */
export type CopiedDossier = {
  readonly year: number;
  readonly endYear: number;
  readonly startOn: string | null;
  readonly endOn: string | null;
  readonly budget: readonly { readonly year: number }[];
  readonly outputs: readonly { readonly year: number }[];
};

/** The same dossier as it would be that many years later: its budget, its targets and its timetable. */
export function movedTo<Dossier extends CopiedDossier>(dossier: Dossier, year: number): Dossier {
  const by = year - dossier.year;
  const later = <Row extends { readonly year: number }>(row: Row): Row => ({ ...row, year: row.year + by });
  return {
    ...dossier,
    ...{
      year,
      endYear: dossier.endYear + by,
      startOn: dayMoved(dossier.startOn, by),
      endOn: dayMoved(dossier.endOn, by),
    },
    ...{ budget: dossier.budget.map(later), outputs: dossier.outputs.map(later) },
  };
}

function dayMoved(day: string | null, years: number): string | null {
  if (day === null) return null;
  const year = Number(day.slice(0, 4)) + years;
  const moved = `${year}${day.slice(4)}`;
  return moved.endsWith("-02-29") && !isLeap(year) ? `${moved.slice(0, 8)}28` : moved;
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
