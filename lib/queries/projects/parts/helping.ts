import { z } from "zod";
import { DOUBLE_DECISIONS, type DoubleDecision } from "@/lib/domain/beneficiary/double-decision";
import type { LikelyDouble } from "@/lib/domain/beneficiary/doubles";
import { FUNDS } from "@/lib/domain/fund";
import { dong, fullName, giverOf, instant, jsonList, nameOf } from "./json";
import type { ProjectPart } from "./part";

/** Establishments of other đề án that are looked through, the latest first; more than any province has in these years. */
const MOST = 5_000;
/** Years before and after a đề án in which support may be the same support. */
const NEAR = 2;

/** Whom a đề án helps, whom others of its province help in these years, and what was decided on it, the newest first. */
export type Helping = {
  readonly own: readonly LikelyDouble["other"][];
  readonly others: readonly LikelyDouble["other"][];
  readonly decisions: readonly (DoubleDecision & { readonly other: string })[];
};

const helped = (which: string) =>
  jsonList(
    `'name', h.name, 'taxCode', h.tax_code, 'address', h.address, 'support', h.support::text, 'code', h.code,
     'title', h.title, 'fund', h.fund, 'startYear', h.start_year, 'endYear', h.end_year`,
    "h.start_year DESC, h.code, h.name",
    `(SELECT b.name, b.tax_code, coalesce(l.address, b.address) AS address, l.support,
             o.code, o.title, o.fund, o.start_year, o.end_year
      FROM project o JOIN project_beneficiary l ON l.project_id = o.id JOIN beneficiary b ON b.id = l.beneficiary_id
      WHERE ${which} ORDER BY o.start_year DESC, o.code LIMIT ${MOST}) h`,
  );

const others = helped(`o.id <> p.id AND o.steward_unit_id = p.steward_unit_id
  AND o.state NOT IN ('REJECTED', 'WITHDRAWN', 'STOPPED')
  AND o.start_year <= p.end_year + ${NEAR} AND o.end_year >= p.start_year - ${NEAR}
  AND EXISTS (SELECT FROM project_beneficiary own WHERE own.project_id = p.id)`);

const decisions = jsonList(
  `'other', o.code, 'decision', d.decision, 'reason', d.reason, 'decidedBy', ${nameOf("d.decided_by")},
   'onBehalfOf', ${giverOf("d.on_behalf_of")}, 'decidedAt', d.decided_at`,
  "d.decided_at DESC",
  "double_decision d JOIN project o ON o.id = d.other_id WHERE d.project_id = p.id",
);

const establishment = z.object({
  ...{ name: z.string(), taxCode: z.string().nullable(), address: z.string(), support: dong.nullable() },
  ...{ code: z.string(), title: z.string(), fund: z.enum(FUNDS), startYear: z.int(), endYear: z.int() },
});

const decision = z.object({
  ...{ other: z.string(), decision: z.enum(DOUBLE_DECISIONS), reason: z.string(), decidedBy: fullName },
  ...{ onBehalfOf: z.string().nullable(), decidedAt: instant },
});

/** Establishments that a đề án and others of its province may both help. */
export const HELPING: ProjectPart<Helping> = {
  name: "helping",
  column: `json_build_object('own', ${helped("o.id = p.id")}, 'others', ${others}, 'decisions', ${decisions})`,
  schema: z.object({
    ...{ own: z.array(establishment), others: z.array(establishment), decisions: z.array(decision) },
  }),
};
