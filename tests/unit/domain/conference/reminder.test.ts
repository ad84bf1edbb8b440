import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BoardRow, boardOf, owedBy } from "@/lib/domain/conference/board";
import { chooseReminders, reminderDue } from "@/lib/domain/conference/reminder";
import { refusalOf } from "../../../support/outcomes";

const TODAY = "2026-11-27";
const rowOf = (unitId: string, wish: Partial<BoardRow> = {}): BoardRow => ({
  ...{ unitId, name: unitId, stewardUnitId: unitId, figures: "missing", papers: 0, delegates: 0, remindedOn: null },
  ...wish,
});
const DONE = { figures: "certified", papers: 1, delegates: 3 } as const;
const refused = (run: () => unknown) => refusalOf(Promise.resolve().then(run));

test("a province owes what it has not sent; figures that are recorded and not certified are owed", () => {
  expect(owedBy(rowOf("a"))).toEqual(["figures", "paper", "delegates"]);
  expect(owedBy(rowOf("a", { figures: "records", papers: 2 }))).toEqual(["figures", "delegates"]);
  expect(owedBy(rowOf("a", DONE))).toEqual([]);
});

test("the board counts what is owed, and says when each province was last reminded", () => {
  const provinces = ["a", "b"].map((unitId) => ({ unitId, name: unitId, stewardUnitId: unitId }));
  const items = [{ kind: "PAPER", unitId: "a", headcount: null } as const];
  const board = boardOf(
    provinces,
    items,
    (unitId) =>
      ({
        ...(unitId === "a" ? { figures: "certified" } : { figures: "records" }),
        remindedOn: unitId === "a" ? null : "2026-11-20",
      }) as const,
  );
  expect(board).toMatchObject({ done: 0, missing: { figures: 1, papers: 1, delegates: 2 } });
  expect(board.rows.map(({ remindedOn }) => remindedOn)).toEqual([null, "2026-11-20"]);
});

describe("of the provinces asked for", () => {
  const rows = [
    rowOf("a"),
    rowOf("b", DONE),
    rowOf("c", { remindedOn: TODAY }),
    rowOf("d", { remindedOn: "2026-11-26" }),
  ];

  test("those that owe something and were not reminded today are reminded", () => {
    expect(chooseReminders({ rows }, "everyone", TODAY).map(({ unitId }) => unitId)).toEqual(["a", "d"]);
    expect(chooseReminders({ rows }, ["b", "c", "d"], TODAY).map(({ unitId }) => unitId)).toEqual(["d"]);
  });

  test.each([
    [["b"], "conference.nothing-owed"],
    [["c"], "conference.reminded-today"],
    [["b", "c"], "conference.reminded-today"],
    [["a", "elsewhere"], "conference.unit-elsewhere"],
    [[], "conference.nothing-owed"],
  ])("%j is refused with %s", async (asked, code) => {
    expect(await refused(() => chooseReminders({ rows }, asked, TODAY))).toMatchObject({ code });
  });
});

const anyRow = fc.record({
  figures: fc.constantFrom("certified", "records", "missing"),
  papers: fc.nat(2),
  delegates: fc.nat(2),
  remindedOn: fc.constantFrom(null, TODAY, "2026-11-01"),
});

test("whoever is reminded owes something and was not reminded today, and of all none such is left out", () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 30 }), (wishes) => {
      const rows = wishes.map((wish, place) => rowOf(`u${place}`, wish as Partial<BoardRow>));
      const due = rows.filter((row) => owedBy(row).length > 0 && row.remindedOn !== TODAY).map(({ unitId }) => unitId);
      const chosen = () => chooseReminders({ rows }, "everyone", TODAY);
      if (due.length === 0) expect(chosen).toThrow();
      else expect(chosen().map(({ unitId }) => unitId)).toEqual(due);
    }),
  );
});

describe("what is owed is due", () => {
  const conference = (heldOn: string | null, on: string | null = null) => ({
    heldOn,
    planned: { year: null, on, hostUnitId: null, venue: null },
  });

  test.each([
    ["2026-12-01", "2026-12-20", "2026-12-01"],
    [null, "2026-12-20", "2026-12-20"],
    [null, "2026-10-20", null],
    [TODAY, null, TODAY],
    [null, null, null],
  ])("asked for %s, at a conference of %s: on %s", (asked, heldOn, due) => {
    expect(reminderDue(asked, conference(heldOn), TODAY)).toBe(due);
  });

  test("on the planned day where none was held, and never on a day that has passed", async () => {
    expect(reminderDue(null, conference(null, "2026-12-09"), TODAY)).toBe("2026-12-09");
    expect(await refused(() => reminderDue("2026-11-26", conference(null), TODAY))).toEqual({
      ...{ code: "conference.due-past", dueOn: "2026-11-26", today: TODAY },
    });
  });
});
