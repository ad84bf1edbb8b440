import type { ReadScope } from "@/lib/domain/access/read-scope";
import { type BoardRow, type ConferenceBoard, type Owed, owedBy } from "@/lib/domain/conference/board";
import { seesBoard } from "@/lib/domain/conference/work";
import { refuse } from "@/lib/domain/errors";
import { getBoard } from "./get-board";
import { getConference } from "./get-conference";
import { getProvinces } from "./get-provinces";

/** The board with what each province owes said by name. */
type ReadBoard = Omit<ConferenceBoard, "rows"> & {
  readonly rows: readonly (BoardRow & { readonly owes: readonly Owed[] })[];
};

/** What each province of a conference owes and when it was reminded. Refuses with `access.not-found` for whom it is not. */
export async function readBoard(scope: ReadScope, { id }: { readonly id: string }): Promise<ReadBoard> {
  const opened = await getConference(scope, id);
  if (!opened || !seesBoard(scope, opened.conference)) refuse({ code: "access.not-found", entity: "conference", id });
  const { conference, items } = opened;
  const board = await getBoard(scope, conference, await getProvinces(conference), items);
  return { ...board, rows: board.rows.map((row) => ({ ...row, owes: owedBy(row) })) };
}
