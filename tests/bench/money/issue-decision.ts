import type pg from "pg";
import { Facts } from "../../support/facts";
import type { AsPerson } from "../writing/signed-in";
import { asked } from "./asked";

const LINES = 500;

/** Seconds until a decision of 500 lines is issued and its 500 đề án are assigned. */
export async function issueDecision(owner: pg.Pool, officer: AsPerson, leader: AsPerson): Promise<number> {
  const facts = new Facts(owner);
  const lines: object[] = [];
  for (let line = 0; line < LINES; line++) {
    const { code } = await facts.aProject({ state: "APPRAISED_CENTRAL", year: 2027 });
    lines.push({ projectCode: code, content: "ND3", amount: "100000000" });
  }
  const { id } = await asked<{ id: string }>(officer, "/plan-decisions", {
    ...{ fund: "KCQG", year: 2027, kind: "ASSIGN", number: "500/QĐ-BCT", signedOn: "2026-11-20", signer: "Thứ trưởng" },
    lines,
  });
  const began = performance.now();
  await asked(leader, `/plan-decisions/${id}/issue`, { version: 1 });
  return (performance.now() - began) / 1000;
}
