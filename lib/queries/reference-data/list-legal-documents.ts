import { Prisma } from "@/lib/db/generated/client";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { ListedDocument } from "@/lib/domain/reference-data/legal-document";
import { rulesOfDocuments } from "./rules-of-documents";

/** All legal documents by number, each with how many rules of each table rest on it; `q` is looked for in number and title. */
export function listLegalDocuments(
  scope: ReadScope,
  { q }: { readonly q: string },
): Promise<{ items: ListedDocument[]; total: number }> {
  return reading(scope, async (tx) => {
    const items = await tx.$queryRaw<ListedDocument[]>`
      ${listedDocuments()}
      WHERE ${q} = '' OR strpos(f_unaccent(d.number || ' ' || d.title_vi), f_unaccent(${q})) > 0
      ORDER BY coalesce(d.issued_on, d.valid_from) DESC NULLS LAST, d.number`;
    return { items, total: items.length };
  });
}

/** What is said of a document in a list and on its own page. */
export function listedDocuments(): Prisma.Sql {
  return Prisma.sql`
    SELECT d.id, d.number, d.title_vi AS title, d.issuer, d.issued_on::text AS "issuedOn", d.valid_from::text AS "from",
           d.valid_to::text AS "to", d.mark::text AS sureness, coalesce(counted.rules, '[]'::json) AS rules
    FROM legal_document d
    LEFT JOIN (
      SELECT document_id, json_agg(json_build_object('table', "table", 'count', count) ORDER BY place) AS rules
      FROM (SELECT document_id, "table", place, count(*)::int AS count FROM ${rulesOfDocuments()} r GROUP BY 1, 2, 3) each_table
      GROUP BY document_id) counted ON counted.document_id = d.id`;
}
