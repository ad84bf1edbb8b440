import { describe, expect, test } from "vitest";
import { checkTable } from "@/lib/documents/office/check-table";
import { checkInvariants } from "@/lib/queries/invariants/list-invariants";
import { testDatabase } from "../support/database";
import { ownConnection } from "../support/own-connection";

const db = testDatabase({ sample: true });

describe("the sample", () => {
  test("passes every check of the data's health, and only what people leave as they work, which seeding does not write, has nothing to look at", async () => {
    const invariants = await checkInvariants(ownConnection(db.owner));
    expect(invariants.filter(({ failures }) => failures > 0)).toEqual([]);
    const idle = invariants.filter(({ checked }) => checked === 0).map(({ name }) => name);
    expect(idle).toEqual([
      ...["contracts.signed-as-allowed", "contracts.advances-on-condition"],
      "projects.beneficiaries-accepted-once",
      ...["money.settled-equals-committed", "money.stopped-commits-what-is-paid"],
      ...["adjustments.stand-where-their-history-ends", "adjustments.money-follows-decisions"],
      ...["statements.accepted-once", "conferences.history-is-a-path", "reports.history-is-a-path"],
      ...["carrying.progress-in-order", "carrying.findings-closed-by-another"],
      ...["audit.chain-unbroken", "ledger.equals-trail"],
      ...["summaries.frozen-as-kept", "summaries.issued-as-kept"],
    ]);
  });

  test("names every check in words to those who read it", async () => {
    const checks = await checkInvariants(ownConnection(db.owner));
    for (const locale of ["vi", "en"] as const) {
      const names = checkTable(checks, locale).rows.map(({ values: [name] }) => name);
      expect(names.filter((name, at) => name === checks[at]?.name)).toEqual([]);
    }
  });
});
