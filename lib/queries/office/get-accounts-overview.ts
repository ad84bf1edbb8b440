import { signInPool } from "@/lib/db/pools";
import type { Actor } from "@/lib/domain/access/actor";
import { requireAccess } from "@/lib/domain/access/permissions";
import { ROLE_NAMES } from "@/lib/domain/access/roles";
import type { AccountsOverview } from "@/lib/domain/office/desks";

type Row = { role: string | null; accounts: string; signed_in: string; disabled: string };

/** Accounts by role, for an administrator. Refuses everybody else with `access.forbidden`. */
export async function getAccountsOverview(actor: Actor): Promise<AccountsOverview> {
  requireAccess(actor, "account.read", "national");
  const { rows } = await signInPool().query<Row>({
    name: "accounts-overview",
    text: `SELECT g.role, count(*) FILTER (WHERE a.disabled_at IS NULL) AS accounts,
                  count(*) FILTER (WHERE a.disabled_at IS NOT NULL) AS disabled,
                  count(*) FILTER (WHERE EXISTS (
                    SELECT 1 FROM app_session s
                    WHERE s.account_id = a.id AND s.revoked_at IS NULL AND s.expires_at > now()
                      AND s.last_seen_at > now() - interval '15 minutes')) AS signed_in
           FROM account a
           LEFT JOIN role_grant g ON g.account_id = a.id AND tstzrange(g.valid_from, g.valid_to) @> now()
           GROUP BY g.role`,
  });
  const of = (wanted: string | null) => rows.find((row) => row.role === wanted);
  return {
    byRole: ROLE_NAMES.map((name) => ({
      role: name,
      accounts: Number(of(name)?.accounts ?? 0),
      signedIn: Number(of(name)?.signed_in ?? 0),
    })),
    disabled: rows.reduce((sum, row) => sum + Number(row.disabled), 0),
    withoutRole: Number(of(null)?.accounts ?? 0),
  };
}
