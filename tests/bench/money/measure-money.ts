import pg from "pg";
import { cloneDatabase } from "../../support/clone";
import { openPortal } from "../portal-process";
import { signedIn } from "../writing/signed-in";
import { issueDecision } from "./issue-decision";
import { matchStatement } from "./match-statement";

/** Seconds that the longest works on money take: a decision of 500 lines issued, a Treasury statement of 2.000 rows matched. */
export type MoneyMeasured = { readonly issued: number; readonly matched: number };

/** Measures on a copy of the sample, over HTTP, as the people do whose work it is. */
export async function measureMoney(): Promise<MoneyMeasured> {
  const clone = await cloneDatabase("sample");
  const owner = new pg.Pool({ connectionString: clone.ownerUrl, max: 1 });
  const portal = await openPortal(clone.appUrl);
  try {
    const [officer, leader] = [
      await signedIn(portal.origin, "cuc.chuyenvien"),
      await signedIn(portal.origin, "cuc.lanhdao"),
    ];
    const issued = await issueDecision(owner, officer, leader);
    return { issued, matched: await matchStatement(owner, await signedIn(portal.origin, "quang-tri-2025.chuyenvien")) };
  } finally {
    await portal.stop();
    await owner.end();
    await clone.drop();
  }
}
