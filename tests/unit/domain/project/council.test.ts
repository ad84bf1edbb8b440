import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CouncilOnProject, sheetCount, sheetsNeeded, sheetsToWrite } from "@/lib/domain/project/council";

const SHEET = { criteria: [], conclusion: "Đồng ý.", writtenBy: "", onBehalfOf: null, byMember: true, writtenAt: "" };

const aCouncil = (members: readonly { accountId: string | null; written: boolean }[], submittedById = "writer") =>
  ({
    ...{ id: "c", number: "1/QĐ-SCT", signedOn: "2026-01-05", submissionId: "s", submittedById },
    members: members.map(({ accountId, written }, at) => ({
      ...{ position: at + 1, fullName: `${at}`, post: null, duty: "MEMBER" as const, accountId },
      ...{ judges: accountId !== submittedById, sheet: written ? SHEET : null },
    })),
  }) satisfies CouncilOnProject;

describe("two thirds of the members", () => {
  test.each([
    [3, 2],
    [4, 3],
    [5, 4],
    [6, 4],
    [7, 5],
    [15, 10],
  ])("of %i are %i", (members, needed) => {
    expect(sheetsNeeded(members)).toBe(needed);
  });

  test("are never fewer than two thirds, nor one more than needed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 15 }), (members) => {
        const needed = sheetsNeeded(members);
        expect(needed * 3).toBeGreaterThanOrEqual(members * 2);
        expect((needed - 1) * 3).toBeLessThan(members * 2);
      }),
    );
  });

  test("are counted without the one who submitted", () => {
    const council = aCouncil([
      { accountId: "writer", written: false },
      { accountId: "expert", written: true },
      { accountId: null, written: false },
    ]);
    expect(sheetCount(council)).toEqual({ members: 2, sheets: 1 });
  });
});

describe("whose sheet one may write", () => {
  const council = aCouncil([
    { accountId: "leader", written: false },
    { accountId: "expert", written: false },
    { accountId: null, written: false },
  ]);
  const places = (accountId: string) => sheetsToWrite(council, accountId).map(({ position }) => position);

  test("is one's own and that of members without an account", () => {
    expect(places("expert")).toEqual([2, 3]);
  });

  test("is none for whoever sits on no council, a leader included", () => {
    expect(places("another leader")).toEqual([]);
  });

  test("is none for the one who submitted, whoever they are", () => {
    expect(sheetsToWrite(aCouncil([{ accountId: "writer", written: false }]), "writer")).toEqual([]);
  });
});
